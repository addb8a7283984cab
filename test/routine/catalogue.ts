import type { Exercise, Exercises } from '../../lambda/content/types';
import type { Position } from '../../lambda/content/terms';
import type { LengthOf } from '../../lambda/routine/planned-step';
import { content, exerciseOf } from './requests';

/** An exercise that nobody has thought of: cat cow's words, and whatever else is given. */
export function invented(position: Position, other: Partial<Exercise> = {}): Exercise {
  const template = exerciseOf(content.exercises, 'cat-cow');
  const { script, comeOut } = template.forms.floor ?? { script: [], comeOut: '' };
  return { ...template, forms: { floor: { position, script, comeOut } }, ...other };
}

/** Twenty-four exercises in every position, with kit and without, beside a warm-up and breathing. */
export const manyExercises: Exercises = {
  'warm-up': exerciseOf(content.exercises, 'warm-up'),
  breathing: exerciseOf(content.exercises, 'breathing'),
  ...Object.fromEntries(
    (['roller', 'wall', 'standing', 'supine', 'side', 'all-fours', 'kneeling', 'supine'] as const)
      .flatMap((position) => [
        invented(position, { kind: 'release', kit: position === 'roller' ? 'roller' : 'ball' }),
        invented(position, { kind: 'stretch', gentle: false, areas: ['hips'] }),
        invented(position, { kind: 'strength', dose: { by: 'hold', seconds: [20, 30], rounds: [1, 2] } }),
      ])
      .slice(0, 22)
      .map((exercise, index) => [`invented-${index}`, exercise]),
  ),
};

/** Half a minute to get into place where the position changes, and six seconds a repetition. */
export const simpleLength =
  (exercises: Exercises): LengthOf =>
  ({ exercise, form, dose }, before) => {
    const positionOf = (id: string) => exerciseOf(exercises, id).forms[form]?.position;
    const isSame = before !== null && positionOf(before.exercise) === positionOf(exercise);
    const doseSeconds =
      dose.by === 'count' ? dose.count * 6 : dose.by === 'hold' ? dose.seconds * dose.rounds : dose.seconds;
    return { totalMs: ((isSame ? 10 : 40) + doseSeconds) * 1000, pacedMs: doseSeconds * 1000 };
  };
