import { stepsShort } from '../progress/dose-cap';
import { growingKinds } from '../progress/standing';
import type { Candidate } from './candidates';
import type { PlannedStep, StepLength } from './planned-step';
import type { Request } from './request';
import { servesOf } from './share';

/** What makes one routine better than another. Only the proportions matter. [J] */
export const worth = {
  exercise: 10,
  inTheArea: 10,
  /** More than all else together: a routine begins with a warm-up whenever there is one. */
  warmUp: 10_000,
  /** When the area gets its share. More than any time, for a routine that is shorter can be said to be so. */
  share: 5000,
  breathing: 12,
  changeOfPosition: -4,
  /** For each second that is off by more than the tolerance: no exercise is worth seven seconds of it. */
  offTime: -3,
  /** For each second of warm-up and breathing beyond their least: the other exercises come first. */
  filler: -0.1,
  /** For each paced second outside of the area: a short dose there, a long one in the area. */
  pacedElsewhere: -0.1,
  /** For each step that a dose stays below the one that the person has come to: progress is felt. */
  shortOfLevel: -2,
  /** For the first exercise with a piece of kit that was named: worth a minute off, but not the share. */
  namedKit: 200,
  /** For each time in the last days: what was done less often comes first. */
  recent: -1,
  /** It weighs more than having been done twice: what helped is the last to make room. */
  helped: 4,
  /** For the first exercise that was not in the last practice: each routine has something else. */
  firstFresh: 10,
  /** For each further one: the rest is what is known. */
  moreFresh: -5,
} as const;

/** So many times in the last days count; more change nothing. */
const mostRecent = 2;

/** So many steps below a person's level count. */
const mostShort = 4;

/** What a step adds to a routine, wherever it stands in it. */
export const worthOf = (
  step: PlannedStep,
  candidate: Candidate,
  request: Request,
  { pacedMs }: Pick<StepLength, 'pacedMs'>,
): number =>
  worthOfExercise(candidate, request) +
  worthOfVariety(candidate, request) +
  worthOfLevel(step, candidate, request) +
  worthOfDose(step, candidate, request, pacedMs / 1000);

function worthOfExercise({ exercise }: Candidate, { area }: Request): number {
  if (exercise.kind === 'warm-up') return worth.warmUp;
  if (exercise.kind === 'breathing') return worth.breathing;
  return worth.exercise + (servesOf(exercise, area) === 'elsewhere' ? 0 : worth.inTheArea);
}

/** A warm-up and breathing are in every routine: there is nothing to vary. */
function worthOfVariety({ id, exercise }: Candidate, { area, recent, helped }: Request): number {
  if (servesOf(exercise, area) === 'every-part') return 0;
  const times = Math.min(recent?.[id] ?? 0, mostRecent);
  return worth.recent * times + (helped?.includes(id) ? worth.helped : 0);
}

/** Only what grows has levels; where none are known, every dose is as good. */
function worthOfLevel({ dose }: PlannedStep, { id, exercise }: Candidate, { levels }: Request): number {
  if (levels === undefined || !growingKinds.includes(exercise.kind)) return 0;
  return worth.shortOfLevel * Math.min(stepsShort(exercise.dose, levels[id] ?? 0, dose), mostShort);
}

function worthOfDose(
  { dose }: PlannedStep,
  { exercise }: Candidate,
  { area }: Request,
  pacedSeconds: number,
): number {
  switch (servesOf(exercise, area)) {
    case 'the-area':
      return 0;
    case 'elsewhere':
      return worth.pacedElsewhere * pacedSeconds;
    case 'every-part':
      return dose.by === 'time' && exercise.dose.by === 'time'
        ? worth.filler * (dose.seconds - exercise.dose.seconds[0])
        : 0;
  }
}
