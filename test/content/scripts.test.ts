import type { Exercise, Script, Step } from '../../lambda/content/types';
import { paces } from '../../lambda/pacing/pace';
import { wordsMs } from '../../lambda/speech/duration';
import { exercisesOf, languages } from './lines';

/** The article's ranges: holds of 20 to 30 s, 10 to 15 repetitions. */
const holdSeconds = [20, 30] as const;
const repetitions = [10, 15] as const;
/** The longest that anybody waits in position for the paced part to begin. [J] */
const longestSetupMs = 20_000;
const fewestVariants = 3;

const flat = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => {
    if ('sides' in step) return flat(step.sides);
    return 'rounds' in step ? flat(step.rounds) : [step];
  });

const kindOf = (step: Step): string => Object.keys(step)[0] ?? '';
const countOf = (script: Script, kind: string): number =>
  flat(script).filter((step) => kindOf(step) === kind).length;

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

const repeatedIn = (script: Script) => flat(script).flatMap((step) => ('repeat' in step ? step.repeat : []));

function quietWordsIn(script: Script): (readonly string[])[] {
  return flat(script).flatMap((step) => {
    if ('hold' in step) return [step.hold];
    if ('keep' in step) return [step.keep];
    if ('breathe' in step) return [step.breathe];
    return 'repeat' in step ? step.repeat.map((move) => move.then) : [];
  });
}

describe.each(languages())('the exercises in "%s"', (language) => {
  const all = exercisesOf(language);
  const scripts = all.flatMap(([id, exercise]) =>
    Object.entries(exercise.forms).map(([form, { script }]): [string, Script, Exercise] => [
      `${id}, ${form}`,
      script,
      exercise,
    ]),
  );

  it('have each an id of their own, in whichever file they stand', () => {
    const ids = all.map(([id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(all)('%s keeps to the doses of the article', (_, { dose }) => {
    const given = dose.by === 'count' ? dose.count : dose.seconds;
    const [least, most] = dose.by === 'count' ? repetitions : holdSeconds;
    const within = dose.by === 'time' || (given[0] >= least && given[1] <= most);
    expect(within).toBe(true);
  });

  it.each(scripts)('%s carries out its dose, and nothing beside it', (_, script, { dose }) => {
    const paced = { hold: countOf(script, 'hold'), repeat: countOf(script, 'repeat') };
    expect(paced).toEqual({ hold: dose.by === 'hold' ? 1 : 0, repeat: dose.by === 'count' ? 1 : 0 });
    expect(sharesOf(script)).toBeCloseTo(dose.by === 'time' ? 1 : 0);
  });

  it.each(scripts)('%s puts someone in place, in a few short steps', (_, script) => {
    expect(setupMs(script)).toBeGreaterThan(0);
    expect(setupMs(script)).toBeLessThanOrEqual(longestSetupMs);
  });

  it.each(scripts)('%s says how to leave the position, after the paced part', (_, script) => {
    expect(kindOf(flat(script).at(-1) ?? { say: '' })).toBe('say');
    expect(countOf(script, 'say')).toBeGreaterThan(1);
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
