import { lengthMs } from '../pacing/timeline';
import type { DoseRange, Exercises } from '../content/types';
import { doseNear, isWithin, type Amount } from '../pacing/dose';
import { formOf, isAllowed } from '../routine/candidates';
import { doseAt } from '../progress/dose-cap';
import { levelsOf } from '../progress/reckoning';
import { standingOf, variationAt } from '../progress/standing';
import { plan, type LengthOf, type PlannedStep, type Request, type Routine } from '../routine/plan';
import { scriptNeeded } from '../progress/history';
import type { Clearance } from '../triage/clearance';
import type { Draft } from './draft';
import type { Wish } from './heard';
import { listed } from './listed';
import { minutesWords, numberWords } from './numbers';
import { stepTimeline } from './practice';

/** What is said between two exercises, beside the exercises themselves. */
const betweenMs = 4_000;
/** A routine this much shorter than asked is mentioned. */
const worthMentioning = 0.1;

/** The routine for a wish; null where nothing safe is left of it. */
export function routineFor(draft: Draft, wish: Wish, request: Request, clearance: Clearance): Routine | null {
  const routine =
    wish.exercise === undefined
      ? plan(atLevels(draft, request), clearance, draft.world.content.exercises, lengthIn(draft, clearance))
      : single(draft, wish.exercise, wish.amount, clearance);
  const steps = routine.steps.map((step) => varied(draft, step));
  return isSession(draft, routine, wish) ? { ...routine, steps } : null;
}

/** Doses grow with the person. */
const atLevels = ({ person }: Draft, request: Request): Request => ({
  ...request,
  levels: levelsOf(person.progress),
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

/**
 * How long a step takes for this person, with the words between. Measured as if begun at one fixed
 * moment: which variants are spoken must not decide what is planned.
 */
function lengthIn(draft: Draft, clearance: Clearance): LengthOf {
  const { world, person } = draft;
  return (step, before) => {
    const steps = (before === null ? [step] : [before, step]).map((one) => varied(draft, one));
    const practice = { steps, startedAtMs: 0, known: knownIn(person, world.content.exercises) };
    const { pace } = person.preferences;
    return betweenMs + lengthMs(stepTimeline(world.content, practice, steps.length - 1, clearance, pace));
  };
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
  return { steps: [step], plannedMs: lengthIn(draft, clearance)(step, null), leftOut: [] };
}

/** Names the routine and its real length, and what makes it other than asked. */
export function announce(
  draft: Draft,
  { plannedMs, steps, leftOut }: Routine,
  minutes: number,
  { area, exercise, amount }: Wish,
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
  if (exercise === undefined && plannedMs < minutes * 60_000 * (1 - worthMentioning))
    draft.say('plan-is-shorter', values);
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

/** Says what an exercise keeps to, where more or less of it was asked for. */
function sayAmountKept(draft: Draft, range: DoseRange | undefined, amount: Amount): void {
  if (range === undefined || isWithin(range, amount)) return;
  const { content } = draft.world;
  const [least, most] = (range.by === 'count' ? range.count : range.seconds).map((value) =>
    content.names[range.by === 'count' ? 'severalTimes' : 'severalSeconds'].replace(
      '{number}',
      numberWords(content, value),
    ),
  );
  draft.say('amount-kept', { least: least ?? '', most: most ?? '' });
}

/** The exercises that are guided with the short script: those done often enough, unless someone has asked. */
export function knownIn({ practices, preferences }: Draft['person'], exercises: Exercises): string[] {
  const byTimes = (id: string) => scriptNeeded(practices, id) === 'short';
  const isKnown = { 'by-times': byTimes, short: () => true, full: () => false }[preferences.detail];
  return Object.keys(exercises).filter(isKnown);
}
