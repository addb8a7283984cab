import type { Form, Variation } from '../content/terms';
import type { Dose } from '../pacing/dose';

/** One exercise of a routine: its content id, the form of it, and how much. */
export interface PlannedStep {
  readonly exercise: string;
  readonly form: Form;
  readonly dose: Dose;
  /** `usual` where it is left out. */
  readonly variation?: Variation;
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
