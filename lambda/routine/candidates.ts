import type { Exercise, Exercises } from '../content/types';
import type { ExerciseKind, Form, WishKind } from '../content/terms';
import type { Clearance } from '../triage/clearance';
import type { Request } from './request';

/** An exercise that this person may do now, in the form that suits where they are. */
export interface Candidate {
  readonly id: string;
  readonly exercise: Exercise;
  readonly form: Form;
}

/** The form in which this person does it: by their condition, else by the ground. None: it has no such form. */
export function formOf({ forms, formFor }: Exercise, { conditions, ground }: Clearance): Form | undefined {
  const byCondition = conditions.map((condition) => formFor?.[condition]);
  const form = byCondition.find((one) => one !== undefined) ?? ground;
  return forms[form] === undefined ? undefined : form;
}

/** May this person do it? Gentle clearance means gentle moves; some conditions leave some moves out. */
export function isAllowed(exercise: Exercise, clearance: Clearance): boolean {
  const gentleEnough = clearance.level === 'full' || exercise.gentle;
  const ruledOut = clearance.conditions.some((condition) => exercise.leaveOutFor?.includes(condition));
  return gentleEnough && !ruledOut && formOf(exercise, clearance) !== undefined;
}

/** What each kind of session is made of, in any order. A warm-up comes before release and stretching. */
export const madeOf: Readonly<Record<WishKind, readonly ExerciseKind[]>> = {
  full: ['warm-up', 'release', 'stretch', 'strength', 'breathing'],
  release: ['warm-up', 'release'],
  stretch: ['warm-up', 'stretch'],
  strength: ['warm-up', 'strength'],
  breathing: ['breathing'],
  'movement-break': ['habit'],
  'desk-check': ['habit'],
  'posture-check': ['habit'],
};

/** Is it what such a session is made of? A habit is a session by itself, asked for by its own name. */
const belongsTo = (kind: WishKind, id: string, exercise: Exercise): boolean =>
  madeOf[kind].includes(exercise.kind) && (exercise.kind !== 'habit' || id === kind);

/** What may be in a routine for this request, and what was left out for safety alone. */
export function candidates(
  request: Request,
  clearance: Clearance,
  exercises: Exercises,
): { allowed: readonly Candidate[]; leftOut: readonly string[] } {
  const fitting = Object.entries(exercises).flatMap(([id, exercise]) => {
    const form = formOf(exercise, clearance);
    const isAtHand = exercise.kit === undefined || request.kit.includes(exercise.kit);
    return form !== undefined && isAtHand && belongsTo(request.kind, id, exercise)
      ? [{ id, exercise, form }]
      : [];
  });
  return {
    allowed: fitting.filter(({ exercise }) => isAllowed(exercise, clearance)),
    leftOut: fitting.filter(({ exercise }) => !isAllowed(exercise, clearance)).map(({ id }) => id),
  };
}
