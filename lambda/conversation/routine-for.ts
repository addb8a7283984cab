import type { WishKind } from '../content/terms';
import type { DoseRange, Exercises } from '../content/types';
import { doseNear, isWithin, type Amount } from '../pacing/dose';
import { formOf, isAllowed } from '../routine/candidates';
import { doseAt } from '../progress/dose-cap';
import { levelsOf } from '../progress/reckoning';
import { standingOf, variationAt } from '../progress/standing';
import { againstTime, type AgainstTime } from '../routine/against-time';
import { isRoutineKind } from '../routine/minutes';
import { plan, type Routine } from '../routine/plan';
import type { LengthOf, PlannedStep } from '../routine/planned-step';
import type { Request } from '../routine/request';
import { scriptNeeded } from '../progress/history';
import { varietyOf } from '../progress/variety';
import type { Clearance } from '../triage/clearance';
import type { Draft } from './draft';
import type { Wish } from './heard';
import { listed } from './listed';
import { minutesWords, numberWords, secondsWords, timesWords } from './numbers';
import { lengthIn } from './step-length';

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

/** Names the routine and its real length, and what makes it other than asked. */
export function announce(
  draft: Draft,
  { plannedMs, steps, leftOut }: Routine,
  minutes: number,
  { area, exercise, amount, kind = 'full' }: Wish,
): void {
  const { names, exercises } = draft.world.content;
  const planned = Math.max(1, Math.round(plannedMs / 60_000));
  const values = {
    minutes: minutesWords(draft.world.content, planned),
    count: numberWords(draft.world.content, steps.length),
    area: names.areas[area ?? 'all'],
    exercise: exercises[steps[0]?.exercise ?? '']?.name ?? names.anExercise,
  };
  if (exercise !== undefined) draft.say('plan-one', values);
  else if (steps.length === 1) draft.say('plan-short', values);
  else draft.say('plan', values);
  if (amount !== undefined) sayAmountKept(draft, exercises[exercise ?? '']?.dose, amount);
  if (exercise === undefined) sayAgainstTime(draft, againstTime(plannedMs, minutes), kind);
  if (leftOut.length > 0) draft.say('left-out-for-safety', {});
  const kit = new Set(steps.flatMap((step) => exercises[step.exercise]?.kit ?? []));
  if (kit.size > 0)
    draft.say('kit-at-hand', {
      kit: listed(
        names,
        [...kit].map((id) => names.kits[id]),
      ),
    });
}

/** A routine that is not as long as asked is said to be so; of a break of a minute or two nobody minds. */
function sayAgainstTime(draft: Draft, is: AgainstTime, kind: WishKind): void {
  if (is === 'as-asked' || !isRoutineKind(kind)) return;
  draft.say(`plan-is-${is}`, {});
}

/** Says what an exercise keeps to, where more or less of it was asked for. */
function sayAmountKept(draft: Draft, range: DoseRange | undefined, amount: Amount): void {
  if (range === undefined || isWithin(range, amount)) return;
  const { content } = draft.world;
  const [least, most] =
    range.by === 'count'
      ? range.count.map((count) => timesWords(content, count))
      : range.seconds.map((seconds) => secondsWords(content, seconds));
  draft.say('amount-kept', { least: least ?? '', most: most ?? '' });
}

/** The exercises that are guided with the short script: those done often enough, unless someone has asked. */
export function knownIn({ practices, preferences }: Draft['person'], exercises: Exercises): string[] {
  const byTimes = (id: string) => scriptNeeded(practices, id) === 'short';
  const isKnown = { 'by-times': byTimes, short: () => true, full: () => false }[preferences.detail];
  return Object.keys(exercises).filter(isKnown);
}
