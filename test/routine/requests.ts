import { contentFor } from '../../lambda/content';
import type { Exercise, Exercises } from '../../lambda/content/types';
import type { Position } from '../../lambda/content/terms';
import { exerciseTimeline } from '../support/whole-exercise';
import type { Pace } from '../../lambda/pacing/pace';
import { lengthMs, pacedMs } from '../../lambda/pacing/timeline';
import { plan, type Routine } from '../../lambda/routine/plan';
import type { LengthOf, PlannedStep } from '../../lambda/routine/planned-step';
import type { Request } from '../../lambda/routine/request';
import type { Clearance } from '../../lambda/triage/clearance';

export const content = contentFor('en-US');

export const anything: Request = { minutes: 10, kind: 'full', area: 'all', kit: [] };
export const cleared: Clearance = { level: 'full', conditions: [], ground: 'floor', passedAtMs: 0 };

const positionIn = (exercises: Exercises, step: PlannedStep | null): Position =>
  (step === null ? undefined : exercises[step.exercise]?.forms[step.form]?.position) ?? 'standing';

/** How long the steps of the content really take when spoken. */
export const spokenLength =
  ({ conditions }: Clearance, pace: Pace = 'usual'): LengthOf =>
  (step, before) => {
    const exercise = exerciseOf(content.exercises, step.exercise);
    const guided = { exercise, form: step.form, dose: step.dose, conditions, pace, seed: 0 };
    const timeline = exerciseTimeline(content, guided, positionIn(content.exercises, before));
    return { totalMs: lengthMs(timeline), pacedMs: pacedMs(timeline) };
  };

/** A routine from the content, as it would be spoken. */
export const routineFor = (
  request: Partial<Request>,
  clearance: Partial<Clearance> = {},
  pace?: Pace,
): Routine => {
  const allowed = { ...cleared, ...clearance };
  return plan({ ...anything, ...request }, allowed, content.exercises, spokenLength(allowed, pace));
};

export function exerciseOf(exercises: Exercises, id: string): Exercise {
  const exercise = exercises[id];
  if (exercise === undefined) throw new Error(`There is no exercise ${id} in this catalogue.`);
  return exercise;
}

export const exercisesIn = (routine: Routine, exercises: Exercises = content.exercises): Exercise[] =>
  routine.steps.map((step) => exerciseOf(exercises, step.exercise));

export const idsIn = ({ steps }: Routine): string[] => steps.map(({ exercise }) => exercise);

/** The positions that a routine goes through, each stay counted once. */
export const positionsIn = (
  { steps }: Pick<Routine, 'steps'>,
  exercises: Exercises = content.exercises,
): Position[] =>
  steps
    .map((step) => positionIn(exercises, step))
    .filter((position, index, all) => position !== all[index - 1]);
