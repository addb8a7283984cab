import type { Exercises } from '../../../content/types';
import { doseNear, type Amount } from '../../../pacing/dose';
import { formOf, isAllowed } from '../../../routine/candidates';
import { doseAt } from '../../../progress/dose-cap';
import { levelsOf } from '../../../progress/reckoning';
import { standingOf, variationAt } from '../../../progress/standing';
import { plan, type Routine } from '../../../routine/plan';
import type { LengthOf, PlannedStep } from '../../../routine/planned-step';
import type { Request } from '../../../routine/request';
import { scriptNeeded } from '../../../progress/history';
import { varietyOf } from '../../../progress/variety';
import type { Clearance } from '../../../triage/clearance';
import type { Draft } from '../draft';
import type { Wish } from '../heard';
import { requestFor } from './request-for';
import { lengthIn } from './step-length';

/** The same time in gentle moves, of any kind where its own kind has none; null where nothing is left. */
export function gentleRoutine(draft: Draft, wish: Wish, clearance: Clearance): Routine | null {
  const request = requestFor(draft.person, wish);
  return (
    routineFor(draft, wish, request, clearance) ??
    routineFor(draft, wish, { ...request, kind: 'full' }, clearance)
  );
}

/** The routine for a wish; null where nothing safe is left of it. */
export function routineFor(draft: Draft, wish: Wish, request: Request, clearance: Clearance): Routine | null {
  const routine =
    wish.exercise === undefined
      ? plan(
          forPerson(draft, request, wish),
          clearance,
          draft.world.content.exercises,
          lengthFor(draft, clearance),
        )
      : single(draft, wish.exercise, wish.amount, clearance);
  const steps = routine.steps.map((step) => varied(draft, step));
  return isSession(draft, routine, wish) ? { ...routine, steps } : null;
}

/** Doses grow with the person, days differ, and what was named for today is used. */
const forPerson = ({ person, world }: Draft, request: Request, { kit = [] }: Wish): Request => ({
  ...request,
  levels: levelsOf(person.progress),
  named: kit,
  ...varietyOf(person.practices, person.pain, world.nowMs),
});

/** The step in the variation that the person has come to. */
function varied({ world, person }: Draft, step: PlannedStep): PlannedStep {
  const range = world.content.exercises[step.exercise]?.dose;
  const { level } = standingOf(person.progress.standings, step.exercise);
  return range === undefined ? step : { ...step, variation: variationAt(range, level) };
}

/** A warm-up alone is no session, except where it was asked for by name. */
function isSession(draft: Draft, { steps }: Routine, { exercise }: Wish): boolean {
  if (exercise !== undefined) return steps.length > 0;
  return steps.some((step) => draft.world.content.exercises[step.exercise]?.kind !== 'warm-up');
}

/** How long a step takes for this person, in the variation that they have come to. */
function lengthFor(draft: Draft, clearance: Clearance): LengthOf {
  const { world, person } = draft;
  const known = knownIn(person, world.content.exercises);
  const lengthOf = lengthIn(world.content, { pace: person.preferences.pace, known }, clearance);
  return (step, before) => lengthOf(varied(draft, step), before);
}

/** One exercise by name, at the dose asked for or come to: a safe offer, and never one that is ruled out. */
function single(draft: Draft, id: string, amount: Amount | undefined, clearance: Clearance): Routine {
  const exercise = draft.world.content.exercises[id];
  const form = exercise && formOf(exercise, clearance);
  if (exercise === undefined || form === undefined || !isAllowed(exercise, clearance))
    return { steps: [], plannedMs: 0, leftOut: [id] };
  const { level } = standingOf(draft.person.progress.standings, id);
  const dose = amount === undefined ? doseAt(exercise.dose, level) : doseNear(exercise.dose, amount);
  const step = { exercise: id, form, dose };
  return { steps: [step], plannedMs: lengthFor(draft, clearance)(step, null).totalMs, leftOut: [] };
}

/** The exercises that are guided with the short script: those done often enough, unless someone has asked. */
export function knownIn({ practices, preferences }: Draft['person'], exercises: Exercises): string[] {
  const byTimes = (id: string) => scriptNeeded(practices, id) === 'short';
  const isKnown = { 'by-times': byTimes, short: () => true, full: () => false }[preferences.detail];
  return Object.keys(exercises).filter(isKnown);
}
