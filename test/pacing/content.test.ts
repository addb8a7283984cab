import { conditions, positions } from '../../lambda/content/terms';
import type { Step } from '../../lambda/content/types';
import { sentences } from '../../lambda/pacing/cue';
import { moveCues } from '../../lambda/pacing/exercise';
import { exerciseTimeline } from '../support/whole-exercise';
import { holdCues } from '../../lambda/pacing/hold';
import type { Pace } from '../../lambda/pacing/pace';
import type { Detail } from '../../lambda/pacing/paced';
import { lengthMs, nowhere, type Timeline } from '../../lambda/pacing/timeline';
import { pacingWords } from '../../lambda/pacing/words';
import { content, dosesOf, everyForm, exerciseOf, guided, type Pick } from './guided';
import { silenceMs, stays, unplayable } from './marks';

const everyPace: readonly Pace[] = ['slow', 'usual', 'quick'];
const details: readonly Detail[] = ['full', 'short'];
const seeds = [0, 1, 2, 3, 7, 999];

/** Every way in which one form of an exercise can come out. */
const waysOf = ([id, form]: Pick): Timeline[] =>
  dosesOf(id).flatMap((dose) =>
    everyPace.flatMap((pace) =>
      details.flatMap((detail) =>
        seeds.map((seed) =>
          exerciseTimeline(content, guided([id, form], { dose, pace, detail, seed }), 'standing'),
        ),
      ),
    ),
  );

describe.each(everyForm)('%s on the %s, in every dose, at every pace', (...pick) => {
  const ways = waysOf(pick);

  it('has words in every cue, whole milliseconds, and never more than ten quiet seconds', () => {
    expect(ways.flatMap(unplayable)).toEqual([]);
  });

  it('never meets a place again that it has left', () => {
    const torn = ways.filter((timeline) => {
      const met = stays(timeline).map((place) => JSON.stringify(place));
      return new Set(met).size < met.length;
    });
    expect(torn).toEqual([]);
  });

  it('leaves nothing to be filled in', () => {
    expect(ways.flat().filter(({ words }) => /[{}]|undefined/u.test(words))).toEqual([]);
  });

  it('comes out the same each time', () => {
    expect(waysOf(pick)).toEqual(ways);
  });

  it('is no longer at a quicker pace', () => {
    const lengths = everyPace.map((pace) =>
      lengthMs(exerciseTimeline(content, guided(pick, { pace }), 'standing')),
    );
    expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
  });

  it('is shorter for somebody who has done it before: the same words at the same places, but fewer', () => {
    const [full, short] = details.map((detail) =>
      exerciseTimeline(content, guided(pick, { detail }), 'standing'),
    );
    expect(lengthMs(short ?? [])).toBeLessThan(lengthMs(full ?? []));
    expect(full).toEqual(expect.arrayContaining([...(short ?? [])]));
  });

  it('says its stop sign before it starts, to everybody', () => {
    const { exercise } = guided(pick);
    const [sign] = exercise.stopIf === undefined ? [] : sentences(exercise.stopIf);
    const said = details.map((detail) =>
      exerciseTimeline(content, guided(pick, { detail }), 'standing').map(({ words }) => words),
    );
    expect(said.filter((all) => sign !== undefined && !all.includes(sign))).toEqual([]);
  });

  it('says what to change for a condition, where it has such words', () => {
    const { exercise } = guided(pick);
    for (const condition of conditions) {
      const said = exerciseTimeline(content, guided(pick, { conditions: [condition] }), 'standing');
      const usual = exerciseTimeline(content, guided(pick), 'standing');
      expect(said.length > usual.length).toBe(exercise.changeFor?.[condition] !== undefined);
    }
  });
});

const changes = positions.flatMap((before) => positions.map((after) => [before, after] as const));

describe.each(changes)('from %s to %s', (before, after) => {
  const spoken = everyPace.map((pace) => moveCues(content, before, after, pace));

  it('can be spoken in time', () => {
    expect(spoken.flatMap(unplayable)).toEqual([]);
  });

  it('takes some words exactly when something changes', () => {
    const isSaidElsewhere = after === 'standing' && ['wall', 'seated'].includes(before);
    const isQuiet = before === after || isSaidElsewhere;
    expect(spoken.map((cues) => cues.length === 0)).toEqual(everyPace.map(() => isQuiet));
  });
});

/** The quiet words of the hold of a script, wherever it stands. */
const quietWordsIn = (steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    if ('hold' in step) return step.hold;
    if ('sides' in step) return quietWordsIn(step.sides);
    return 'rounds' in step ? quietWordsIn(step.rounds) : [];
  });

describe.each(everyForm.filter(([id]) => exerciseOf(id).dose.by === 'hold'))(
  'the hold of %s on the %s',
  (id, form) => {
    const { breath, forms } = exerciseOf(id);
    const quiet = quietWordsIn(forms[form]?.script ?? []);

    it.each(dosesOf(id))('is quiet for six tenths of %j', (dose) => {
      const seconds = dose.by === 'hold' ? dose.seconds : NaN;
      for (const seed of seeds) {
        const cues = holdCues(seconds, breath, quiet, pacingWords(content), nowhere, seed);
        const quietMs = cues.reduce((sum, cue) => sum + silenceMs(cue), 0);
        expect(quietMs / lengthMs(cues)).toBeGreaterThanOrEqual(0.6);
      }
    });
  },
);
