import { contentFor } from '../../lambda/content';
import { fill } from '../../lambda/content/fill';
import { lengthMs } from '../../lambda/pacing/timeline';
import { Talk, type Seen } from '../support/talk';

const content = contentFor('en-US');
const { answers, exercises, locale } = content;

const ask = (topic: string | null) => ({ kind: 'ask', topic }) as const;

const answerTo = (topic: string): string =>
  (answers[topic]?.answer ?? [])
    .map((words) => fill(words, { number: locale.emergencyNumber, advice: locale.adviceLine }))
    .join(' ');

/** Someone who is being guided through one exercise, with the turn that speaks it. */
function guided(exercise: string): { talk: Talk; seen: Seen } {
  const talk = new Talk();
  talk.passCheck();
  talk.wish({ exercise });
  talk.hear('no');
  return { talk, seen: talk.hear('ready') };
}

/** The moment within a turn when a repetition begins, in seconds. */
const secondsAtRep = ({ speech }: Seen, rep: number): number =>
  lengthMs(
    speech.slice(
      0,
      speech.findIndex(({ place }) => place.rep === rep),
    ),
  ) / 1000;

describe.each(Object.keys(answers))('the topic %s', (topic) => {
  it('is answered in the check, and the same question is asked again', () => {
    const talk = new Talk();
    talk.hear('launch');
    talk.hear('no');
    const asked = talk.hear('no').asking;

    const seen = talk.hear(ask(topic));

    expect(seen.text).toContain(answerTo(topic));
    expect(seen.asking).toBe(asked);
    expect(talk.hear('no').asking).not.toBe(asked);
  });
});

describe('a question in the check', () => {
  it('gives no clearance: the answers that were missing are still asked for', () => {
    const plain = new Talk();
    const asking = new Talk();
    const order = (talk: Talk, between: () => void) => {
      const all = [talk.hear('launch').asking];
      for (let turn = 0; turn < 14; turn += 1) {
        between();
        all.push(talk.hear('no').asking);
      }
      return all;
    };

    const questions = order(asking, () => asking.hear(ask('kit')));

    expect(questions).toEqual(order(plain, () => undefined));
  });

  it('does not use up the one time that a question is put another way', () => {
    const talk = new Talk();
    const { asking } = talk.hear('launch');
    talk.hear('unsure');

    talk.hear(ask('water'));

    expect(talk.hear('unsure').asking === asking).toBe(false);
  });
});

describe('a question in the middle of an exercise', () => {
  it('is answered first, and then the exercise goes on from that repetition', () => {
    const { talk, seen } = guided('cat-cow');

    const answered = talk.hear(ask('how-hard'), secondsAtRep(seen, 6) + 1);

    expect(answered.text.startsWith(answerTo('how-hard'))).toBe(true);
    expect(answered.exercise).toBe('cat-cow');
    const reps = answered.speech.map(({ place }) => place.rep).filter((rep) => rep > 0);
    expect(Math.min(...reps)).toBe(6);
  });

  it('keeps the place where it is found again after the answer', () => {
    const { talk, seen } = guided('cat-cow');
    const answered = talk.hear(ask('how-hard'), secondsAtRep(seen, 6) + 1);

    talk.hear('pause', secondsAtRep(answered, 8) + 1);

    expect(talk.person.practice?.place?.rep).toBe(8);
  });

  it('leaves a paused exercise paused', () => {
    const { talk, seen } = guided('cat-cow');
    talk.hear('pause', secondsAtRep(seen, 6) + 1);

    const answered = talk.hear(ask('water'));

    expect(answered.asking).toBe('ready');
    expect(answered.speech.some(({ place }) => place.rep > 0)).toBe(false);
    const resumed = talk.hear('carry-on');
    expect(Math.min(...resumed.speech.map(({ place }) => place.rep).filter((rep) => rep > 0))).toBe(6);
  });
});

it('a question when a number for the pain is asked for has that asked again', () => {
  const talk = new Talk();
  talk.passCheck();
  talk.wish({ minutes: 5 });
  talk.hear('yes');

  const seen = talk.hear(ask('privacy'));

  expect(seen.text).toContain(answerTo('privacy'));
  expect(seen.asking).toBe('pain-before');
});

describe('a question that has no answer', () => {
  it.each([null, 'no-such-topic'])('gets what can be asked (%s)', (topic) => {
    const talk = new Talk();
    talk.passCheck();

    const seen = talk.hear(ask(topic));

    const named = Object.values(answers).filter(({ name }) => seen.text.includes(name));
    expect(named.length).toBeGreaterThanOrEqual(3);
    expect(seen.asking).toBe('wish');
  });

  it('gets other topics the next time', () => {
    const talk = new Talk();
    talk.passCheck();
    const namedIn = ({ text }: Seen) =>
      Object.entries(answers).flatMap(([id, { name }]) => (text.includes(name) ? [id] : []));

    const first = namedIn(talk.hear(ask(null)));
    const second = namedIn(talk.hear(ask(null)));

    expect(second.filter((id) => first.includes(id))).toEqual([]);
  });
});

describe('an Alexa session opened with a question', () => {
  it('hears the answer and then an offer, without a check', () => {
    const seen = new Talk().hear(ask('lower-back-rolling'));

    expect(seen.text).toContain(answerTo('lower-back-rolling'));
    expect([seen.scene, seen.asking]).toEqual(['welcome', 'offer']);
    expect(seen.reprompt).not.toBeNull();
  });

  it('comes to the check when the offer is taken', () => {
    const talk = new Talk();
    talk.hear(ask('lower-back-rolling'));

    expect(talk.hear('yes').asking).toBe('bladder-bowel');
  });

  it('comes to the check, and to the wish after it, when a wish is the reply', () => {
    const talk = new Talk();
    talk.hear(ask('lower-back-rolling'));

    expect(talk.wish({ exercise: 'cat-cow' }).asking).toBe('bladder-bowel');
    let seen = talk.hear('no');
    while (seen.scene === 'check') {
      seen = talk.hear(seen.asking === 'floor' || seen.asking === 'read-back' ? 'yes' : 'no');
    }
    expect(seen.exercise).toBe('cat-cow');
  });

  it('ends when the offer is not taken', () => {
    const talk = new Talk();
    talk.hear(ask('lower-back-rolling'));

    const seen = talk.hear('no');

    expect([seen.scene, seen.reprompt]).toEqual(['farewell', null]);
  });

  it.each(['help', 'unclear', 'repeat'] as const)('makes the offer again after "%s"', (heard) => {
    const talk = new Talk();
    talk.hear(ask('lower-back-rolling'));

    expect(talk.hear(heard).asking).toBe('offer');
  });

  it('asks about the practice that was left unfinished, if there is one', () => {
    const { talk } = guided('cat-cow');
    talk.drop();

    const seen = talk.hear(ask('water'));

    expect(seen.text).toContain(answerTo('water'));
    expect(seen.asking).toBe('resume-practice');
  });
});

describe('what an exercise is for', () => {
  it.each(Object.keys(exercises))('is told of %s by name', (exercise) => {
    const talk = new Talk(content);
    talk.passCheck();

    const seen = talk.hear({ kind: 'what-for', exercise });

    expect(seen.text).toContain(exercises[exercise]?.why);
    expect(seen.asking).toBe('wish');
  });

  it('is told of the one in hand', () => {
    const { talk } = guided('pelvic-tilt');

    const seen = talk.hear({ kind: 'what-for', exercise: null }, 20);

    expect(seen.speech[0]?.words).toBe(exercises['pelvic-tilt']?.why);
    expect(seen.exercise).toBe('pelvic-tilt');
  });

  it('asks which one is meant, where none is in hand', () => {
    const talk = new Talk();
    talk.passCheck();

    expect(talk.hear({ kind: 'what-for', exercise: null }).text).toContain(talk.phrase('what-for-which'));
  });
});

describe('"am I doing it right"', () => {
  it('gets one cue at a time, another each time, and the exercise goes on', () => {
    const { talk } = guided('cat-cow');
    const mistakes = exercises['cat-cow']?.mistakes ?? [];
    const cueIn = ({ text }: Seen) => mistakes.filter((words) => text.includes(words));

    const first = talk.hear('form', 20);
    const second = talk.hear('form', 30);

    expect(cueIn(first)).toHaveLength(1);
    expect(cueIn(second)).toHaveLength(1);
    expect(cueIn(second)).not.toEqual(cueIn(first));
    expect(second.exercise).toBe('cat-cow');
    expect(second.speech.some(({ place }) => place.rep > 0)).toBe(true);
  });

  it('gets what holds for every exercise, where none is in hand', () => {
    const talk = new Talk();
    talk.passCheck();

    expect(talk.hear('form').text).toContain(talk.phrase('form-anything'));
  });
});

describe('"is there something easier"', () => {
  it('is answered in the middle of an exercise, which goes on', () => {
    const { talk, seen } = guided('cat-cow');

    const answered = talk.hear('easier', secondsAtRep(seen, 6) + 1);

    expect(lengthMs(answered.speech)).toBeGreaterThan(20_000);
    expect(answered.exercise).toBe('cat-cow');
  });

  it('gets what holds for every exercise, where none is in hand', () => {
    const talk = new Talk();
    talk.passCheck();

    expect(talk.hear('easier').text).toContain(talk.phrase('easier-anything'));
  });
});

it('every topic has a name of its own', () => {
  const all = Object.values(answers).map(({ name }) => name);

  expect(new Set(all).size).toBe(all.length);
});
