import type { Exercises } from '../content/types';
import type { Area, ExerciseKind, Form, Kit, Variation, WishKind } from '../content/terms';
import type { Dose } from '../pacing/dose';
import type { Clearance } from '../triage/clearance';
import { candidates } from './candidates';
import { bestFit } from './fit';

/** One exercise of a routine: its content id, the form of it, and how much. */
export interface PlannedStep {
  readonly exercise: string;
  readonly form: Form;
  readonly dose: Dose;
  /** `usual` where it is left out. */
  readonly variation?: Variation;
}

/** What is asked of a routine. */
export interface Request {
  readonly minutes: number;
  readonly kind: WishKind;
  readonly area: Area;
  readonly kit: readonly Kit[];
  /**
   * The level of each exercise by content id, 0 where none is named: it caps the doses of what grows.
   * Without it every dose of the content is open.
   */
  readonly levels?: Readonly<Record<string, number>>;
  /** The kit named in this very wish: each is used, where anything with it is allowed and fits. */
  readonly named?: readonly Kit[];
  /** Content ids of the exercises of the last practice: another routine has something else. */
  readonly last?: readonly string[];
  /** How often each exercise was done in the last days, by content id. */
  readonly recent?: Readonly<Record<string, number>>;
  /** Content ids of the exercises of practices after which pain was less. */
  readonly helped?: readonly string[];
}

export interface Routine {
  readonly steps: readonly PlannedStep[];
  readonly plannedMs: number;
  /** What this person would have been given, but for their safety: content ids. */
  readonly leftOut: readonly string[];
}

/** How long a step takes, its words included, and how much of that is holds, repetitions and breaths. */
export interface StepLength {
  readonly totalMs: number;
  readonly pacedMs: number;
}

/**
 * How long a step takes after the one before it; pacing knows. Of that one only the position matters that
 * it ends in, so each is asked for once.
 */
export type LengthOf = (step: PlannedStep, before: PlannedStep | null) => StepLength;

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

/** The routine that comes nearest to the time asked. Same input, same routine. */
export function plan(
  request: Request,
  clearance: Clearance,
  exercises: Exercises,
  lengthOf: LengthOf,
): Routine {
  const { allowed, leftOut } = candidates(request, clearance, exercises);
  return { ...bestFit(request, allowed, lengthOf), leftOut };
}
