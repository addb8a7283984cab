import type { Candidate } from './candidates';
import type { PlannedStep, Request } from './plan';

/** What makes one routine better than another. Only the proportions matter. [J] */
export const worth = {
  exercise: 10,
  inTheArea: 10,
  /** More than all else together: a routine begins with a warm-up whenever there is one. */
  warmUp: 1000,
  breathing: 12,
  changeOfPosition: -4,
  /** For each second that is off by more than the tolerance: no exercise is worth seven seconds of it. */
  offTime: -3,
  /** For each second of warm-up and breathing beyond their least: the other exercises come first. */
  filler: -0.1,
} as const;

/** What a step adds to a routine, wherever it stands in it. */
export function worthOf(step: PlannedStep, candidate: Candidate, request: Request): number {
  return worthOfExercise(candidate, request) + worthOfDose(step, candidate);
}

function worthOfExercise({ exercise }: Candidate, { area }: Request): number {
  if (exercise.kind === 'warm-up') return worth.warmUp;
  if (exercise.kind === 'breathing') return worth.breathing;
  const isWanted = area === 'all' || exercise.areas.includes(area) || exercise.areas.includes('all');
  return worth.exercise + (isWanted ? worth.inTheArea : 0);
}

const worthOfDose = ({ dose }: PlannedStep, { exercise }: Candidate): number =>
  dose.by === 'time' && exercise.dose.by === 'time'
    ? worth.filler * (dose.seconds - exercise.dose.seconds[0])
    : 0;
