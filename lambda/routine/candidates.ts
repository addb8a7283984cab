import type { Exercise, Exercises } from '../content/types';
import type { Form } from '../content/terms';
import type { Clearance } from '../triage/clearance';
import { madeOf, type Request } from './plan';

/** An exercise that this person may do now, in the form that suits where they are. */
export interface Candidate {
  readonly id: string;
  readonly exercise: Exercise;
  readonly form: Form;
}

/** May this person do it? Gentle clearance means gentle moves; some conditions leave some moves out. */
export function isAllowed(exercise: Exercise, clearance: Clearance): boolean {
  const gentleEnough = clearance.level === 'full' || exercise.gentle;
  const ruledOut = clearance.conditions.some((condition) => exercise.leaveOutFor?.includes(condition));
  return gentleEnough && !ruledOut && exercise.forms[clearance.ground] !== undefined;
}

/** What may be in a routine for this request, and what was left out for safety alone. */
export function candidates(
  request: Request,
  clearance: Clearance,
  exercises: Exercises,
): { allowed: readonly Candidate[]; leftOut: readonly string[] } {
  const fitting = Object.entries(exercises).filter(
    ([, { kind, kit, forms }]) =>
      madeOf[request.kind].includes(kind) &&
      (kit === undefined || request.kit.includes(kit)) &&
      forms[clearance.ground] !== undefined,
  );
  const allowed = fitting.filter(([, exercise]) => isAllowed(exercise, clearance));
  return {
    allowed: allowed.map(([id, exercise]) => ({ id, exercise, form: clearance.ground })),
    leftOut: fitting.filter(([, exercise]) => !isAllowed(exercise, clearance)).map(([id]) => id),
  };
}
