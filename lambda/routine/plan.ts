import type { Exercises } from '../content/types';
import type { Clearance } from '../triage/clearance';
import { candidates } from './candidates';
import { bestFit, type Fit } from './fit';
import type { LengthOf } from './planned-step';
import type { Request } from './request';

export interface Routine extends Fit {
  /** What this person would have been given, but for their safety: content ids. */
  readonly leftOut: readonly string[];
}

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
