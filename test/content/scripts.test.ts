import type { Exercise, Script, Step } from '../../lambda/content/types';
import { paces } from '../../lambda/pacing/pace';
import { wordsMs } from '../../lambda/speech/duration';
import { isWithin, limits } from './doses';
import { exercisesOf, languages } from './lines';

/** How much more than its seconds a script may take to get somebody ready: half again, and a breath. [J] */
const longestSetupMs = (seconds: number): number => seconds * 1500 + 5_000;
const fewestVariants = 3;
/** There is no rolling on a chair, and both knees do not come up at once on one. */
const floorOnly = ['roll-low-back', 'roll-mid-back', 'roll-glutes', 'knees-to-chest'];

const flat = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => {
    if ('sides' in step) return flat(step.sides);
    return 'rounds' in step ? flat(step.rounds) : [step];
  });

const kindOf = (step: Step): string => Object.keys(step)[0] ?? '';
const isSpared = (step: Step): boolean => 'say' in step && step.detail === 'more';
const countOf = (script: Script, ...kinds: string[]): number =>
  flat(script).filter((step) => kinds.includes(kindOf(step))).length;

/** Milliseconds of words and waits before the first paced step, at the usual pace. */
function setupMs(script: Script): number {
  const steps = flat(script);
  const paced = steps.findIndex((step) => !('say' in step));
  return steps
    .slice(0, paced)
    .reduce((sum, step) => ('say' in step ? sum + wordsMs(step.say) + (step.wait ?? 0.8) * 1000 : sum), 0);
}

const sharesOf = (script: Script): number =>
  flat(script).reduce((sum, step) => ('share' in step ? sum + step.share : sum), 0);

const repeatedIn = (script: Script) =>
  flat(script).flatMap((step) => {
    if ('alternate' in step) return step.alternate;
    return 'repeat' in step ? step.repeat : [];
  });

function quietWordsIn(script: Script): (readonly string[])[] {
  return flat(script).flatMap((step) => {
    if ('hold' in step) return [step.hold];
    if ('keep' in step) return [step.keep];
    if ('breathe' in step) return [step.breathe];
    return repeatedIn([step]).map((move) => move.then);
  });
}

describe.each(languages())('the exercises in "%s"', (language) => {
  const all = exercisesOf(language);
  const scripts = all.flatMap(([id, exercise]) =>
    Object.entries(exercise.forms).map(([form, { script }]): [string, Script, Exercise, string] => [
      `${id}, ${form}`,
      script,
      exercise,
      id,
    ]),
  );

  it('have each an id of their own, in whichever file they stand', () => {
    const ids = all.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are the whole catalogue', () => {
    expect(all.map(([id]) => id).toSorted()).toEqual(Object.keys(limits).toSorted());
  });

  it.each(all)('%s keeps to its doses, and to its breath', (id, { dose, breath }) => {
    const allowed = limits[id];
    expect(allowed && isWithin(dose, allowed.dose)).toBe(true);
    expect(breath).toEqual(allowed?.breath ?? breath);
  });

  it.each(all)('%s has a form for somebody who cannot get to the floor', (id, { forms }) => {
    expect(forms.floor).toBeDefined();
    expect(forms.chair === undefined).toBe(floorOnly.includes(id));
  });

  it.each(all)('%s says how to do less of every form', (_, { forms }) => {
    expect(Object.values(forms).filter(({ easier }) => easier === undefined)).toEqual([]);
  });

  it.each(scripts)('%s carries out its dose, and nothing beside it', (_, script, { dose }) => {
    const paced = { hold: countOf(script, 'hold'), repeat: countOf(script, 'repeat', 'alternate') };
    expect(paced).toEqual({ hold: dose.by === 'hold' ? 1 : 0, repeat: dose.by === 'count' ? 1 : 0 });
    expect(sharesOf(script)).toBeCloseTo(dose.by === 'time' ? 1 : 0);
  });

  it.each(scripts)('%s puts someone in place, in a few short steps', (_name, script, _exercise, id) => {
    expect(setupMs(script)).toBeGreaterThan(0);
    expect(setupMs(script)).toBeLessThanOrEqual(longestSetupMs(limits[id]?.setupSeconds ?? 0));
  });

  it.each(scripts)('%s says how to leave the position, after the paced part', (_, script) => {
    expect(kindOf(flat(script).at(-1) ?? { say: '' })).toBe('say');
    expect(countOf(script, 'say')).toBeGreaterThan(1);
  });

  describe.each(scripts)('%s, for somebody who has done it before', (_, script) => {
    const spared = flat(script).filter(isSpared);

    it('leaves something out', () => {
      expect(spared).not.toEqual([]);
    });

    it('still puts them in place, and still says how to leave', () => {
      const rest = flat(script).filter((step) => !isSpared(step));
      expect([rest[0], rest.at(-1)].map((step) => step && kindOf(step))).toEqual(['say', 'say']);
    });

    it('still names the side', () => {
      const namesSide = (steps: readonly Step[]) =>
        steps.some((step) => JSON.stringify(step).includes('{side}'));
      expect(namesSide(flat(script).filter((step) => !isSpared(step)))).toBe(namesSide(flat(script)));
    });

    it('still says what must never be done', () => {
      expect(spared.filter((step) => 'say' in step && /\b(?:never|stop)\b/iu.test(step.say))).toEqual([]);
    });
  });

  it.each(scripts)(
    '%s has words that fit into the time of each move, at the quickest pace too',
    (_, script) => {
      const tooLong = repeatedIn(script).flatMap(({ say, then, seconds }) =>
        [say, ...then].filter((words) => wordsMs(words) > seconds * 1000 * paces.quick.move),
      );
      expect(tooLong).toEqual([]);
    },
  );

  it.each(scripts)('%s does not bore: at least three quiet words, each once', (_, script) => {
    for (const words of quietWordsIn(script)) {
      expect(words.length).toBeGreaterThanOrEqual(fewestVariants);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
