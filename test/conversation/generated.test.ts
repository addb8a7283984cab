import fc from 'fast-check';
import { contentFor } from '../../lambda/content';
import { questionIds, recheckIds, type QuestionId } from '../../lambda/content/terms';
import type { Heard, Plain } from '../../lambda/conversation/frame/heard';
import { person as readPerson } from '../../lambda/stored/person';
import { mostPainScores, mostPractices } from '../../lambda/conversation/frame/person';
import { lengthMs } from '../../lambda/pacing/timeline';
import { limits } from '../../lambda/speech/limits';
import { ssml } from '../../lambda/speech/ssml';
import { dayMs, Talk, type Seen } from '../support/talk';
import { ClearanceWatch, speaksExercise } from '../support/clearance-watch';

/** One thing that a made-up person does. `cooperate` gives the answers that lead on, but for one yes. */
type Deed =
  | { readonly do: 'cooperate'; readonly turns: number; readonly yesTo: QuestionId | null }
  | { readonly do: 'say'; readonly heard: Heard; readonly afterSeconds: number | undefined }
  | { readonly do: 'drop' }
  | { readonly do: 'wait'; readonly days: number };

const plain: readonly Plain[] = [
  'launch', 'yes', 'no', 'unsure', 'ready', 'pause', 'carry-on', 'next', 'back', 'repeat', 'start-over',
  'stop', 'help', 'slower', 'faster', 'more-time', 'how-long', 'where', 'hurts', 'why', 'check',
  'keep-going', 'wait-for-me', 'forget', 'forget-household', 'skip', 'pardon', 'fine', 'one-side', 'emergency', 'crisis',
  'progress', 'form', 'easier', 'harder', 'more-detail', 'less-detail', 'unclear',
]; // prettier-ignore

const anySign = fc.constantFrom(null, ...questionIds.filter((id) => id !== 'floor'));
const minutes = fc.constantFrom(undefined, 0, 2, 5, 7, 10, 20, 100);

const heard: fc.Arbitrary<Heard> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...plain).map((kind): Heard => ({ kind })) },
  {
    weight: 2,
    arbitrary: anySign.map((question): Heard => ({
      kind: 'sign',
      questions: question === null ? [] : [question],
    })),
  },
  {
    weight: 1,
    arbitrary: anySign.map((question): Heard => ({
      kind: 'cannot-get-up',
      told: question === null ? [] : [question],
    })),
  },
  { weight: 1, arbitrary: anySign.map((question): Heard => ({ kind: 'denied', question, extent: 'whole' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(null, -1, 0, 4, 8, 11).map((value): Heard => ({ kind: 'number', value })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(null, 'lower-back-rolling', 'emergency', 'no-such-topic')
      .map((topic): Heard => ({ kind: 'ask', topic })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(null, 'cat-cow', 'no-such-exercise')
      .map((exercise): Heard => ({ kind: 'what-for', exercise })),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 15, 40).map((years): Heard => ({ kind: 'age', years })) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        minutes,
        exercise: fc.constantFrom(undefined, 'cat-cow', 'supine-twist', 'no-such-exercise'),
        area: fc.constantFrom(undefined, 'lower' as const, 'hips' as const),
        kind: fc.constantFrom(
          undefined,
          'full' as const,
          'stretch' as const,
          'breathing' as const,
          'release' as const,
          'strength' as const,
          'movement-break' as const,
          'desk-check' as const,
        ),
        kit: fc.constantFrom(undefined, [], ['ball' as const]),
        amount: fc.constantFrom(
          undefined,
          { by: 'seconds' as const, seconds: 20 },
          { by: 'count' as const, count: 500 },
        ),
      })
      .map((wish): Heard => {
        const said = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
        return { kind: 'wish', wish: said, unknown: [], told: [] };
      }),
  },
);

const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .record({
        turns: fc.constantFrom(1, 2, 3, 20),
        yesTo: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anySign }),
      })
      .map((said): Deed => ({ do: 'cooperate', ...said })),
  },
  {
    weight: 8,
    arbitrary: fc
      .record({ heard, afterSeconds: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }) })
      .map((said): Deed => ({ do: 'say', ...said })),
  },
  { weight: 1, arbitrary: fc.constant<Deed>({ do: 'drop' }) },
  { weight: 1, arbitrary: fc.constantFrom(0.04, 1, 6, 9).map((days): Deed => ({ do: 'wait', days })) },
);

/** What leads on from a question. */
function cooperative(asking: Seen['asking']): Heard {
  switch (asking) {
    case null:
      return { kind: 'launch' };
    case 'wish':
      return { kind: 'wish', wish: { minutes: 5 }, unknown: [], told: [] };
    case 'pain-before':
    case 'pain-after':
      return { kind: 'number', value: 3 };
    case 'floor':
    case 'read-back':
    case 'resume-practice':
    case 'offer':
    case 'consent':
      return { kind: 'yes' };
    case 'ready':
      return { kind: 'ready' };
    default:
      return { kind: 'no' };
  }
}

/** Plays the deeds; shows each turn with what was heard before it. */
function play(
  deeds: readonly Deed[],
  look: (seen: Seen, said: Heard, before: Seen | null, talk: Talk) => void,
): void {
  const talk = new Talk();
  let before: Seen | null = null;
  const hear = (said: Heard, afterSeconds?: number) => {
    const seen = talk.hear(said, afterSeconds);
    look(seen, said, before, talk);
    before = seen.reprompt === null ? null : seen;
  };
  for (const one of deeds) {
    if (one.do === 'say') hear(one.heard, one.afterSeconds);
    else if (one.do === 'cooperate') {
      for (let turn = 0; turn < one.turns; turn += 1) {
        const asking = askedIn(before);
        hear(asking !== null && asking === one.yesTo ? { kind: 'yes' } : cooperative(asking));
      }
    } else {
      talk.drop();
      talk.wait(one.do === 'wait' ? one.days * dayMs : 1000);
      before = null;
    }
  }
}

const exerciseCount = Object.keys(contentFor('en-US').exercises).length;
const askedIn = (seen: Seen | null) => seen?.asking ?? null;

const conversations = fc.array(deed, { minLength: 10, maxLength: 30 });
/** Two or three thousand turns a property. */
const runs = { numRuns: 25 };
/** The rule that matters most is tried twice as often. */
const moreRuns = { numRuns: 60 };

describe('any conversation', () => {
  it('stays within the limits of one response', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ speech, reprompt }) => {
          expect(ssml(speech).length).toBeLessThanOrEqual(limits.characters);
          expect(lengthMs(speech)).toBeLessThanOrEqual(limits.responseMs);
          if (reprompt !== null) {
            expect(ssml(reprompt).length).toBeLessThanOrEqual(limits.characters);
            expect(lengthMs(reprompt)).toBeLessThanOrEqual(90_000);
          }
        });
      }),
      runs,
    );
  });

  it('opens the microphone exactly when it asks something', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ asking, reprompt, scene }) => {
          expect(reprompt !== null).toBe(asking !== null);
          expect(asking === null).toBe(scene === 'farewell');
        });
      }),
      runs,
    );
  });

  it('never speaks an exercise without a clearance', () => {
    let exercises = 0;
    fc.assert(
      fc.property(conversations, (deeds) => {
        const watch = new ClearanceWatch();
        play(deeds, (seen, said, before, talk) => {
          watch.look(seen, said, before, talk.nowMs);
          if (!speaksExercise(seen)) return;
          exercises += 1;
          expect(watch.isCleared).toBe(true);
        });
      }),
      moreRuns,
    );
    expect(exercises).toBeGreaterThan(150);
  });

  it('answers a reported sign with its question, or with an emergency', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, (seen, said, before) => {
          if (said.kind !== 'sign') return;
          const [question] = said.questions;
          if (question === undefined) return;
          expect(speaksExercise(seen)).toBe(false);
          const isAnswer = before?.asking === question;
          const isFull = before?.scene === 'check' && !recheckIds.some((id) => id === before.asking);
          if (isAnswer || isFull) expect(seen.scene === 'check' || seen.disposition !== null).toBe(true);
          else expect(seen.asking).toBe(question);
        });
      }),
      runs,
    );
  });

  it('keeps a bounded record of a person', () => {
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, (_seen, _said, _before, { person }) => {
          expect(person.practices.length).toBeLessThanOrEqual(mostPractices);
          expect(person.pain.length).toBeLessThanOrEqual(mostPainScores);
          if (person.consent !== 'given') expect([...person.pain, ...person.conditions]).toEqual([]);
          if (person.consent !== 'given') expect(person.episode).toBeNull();
          expect(person.progress.standings.length).toBeLessThanOrEqual(exerciseCount);
          expect(readPerson(JSON.parse(JSON.stringify(person)), 'person')).toEqual(person);
        });
      }),
      runs,
    );
  });

  it('fills in every name in what it says', () => {
    expect(Object.keys(contentFor('en-US').exercises).length).toBeGreaterThan(0);
    fc.assert(
      fc.property(conversations, (deeds) => {
        play(deeds, ({ text }) => {
          expect(text).not.toMatch(/[{}]|undefined|null|NaN/u);
        });
      }),
      runs,
    );
  });
});
