import { lengthMs } from '../pacing/timeline';
import { isAllowed } from '../routine/candidates';
import { doseAt } from '../progress/dose-cap';
import { levelsOf } from '../progress/reckoning';
import { standingOf } from '../progress/standing';
import { plan, type LengthOf, type Request, type Routine } from '../routine/plan';
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
      : single(draft, wish.exercise, clearance);
  return isSession(draft, routine, wish) ? routine : null;
}

/** Doses grow with the person. */
const atLevels = ({ person }: Draft, request: Request): Request => ({
  ...request,
  levels: levelsOf(person.progress),
});

/** A warm-up alone is no session, except where it was asked for by name. */
function isSession(draft: Draft, { steps }: Routine, { exercise }: Wish): boolean {
  if (exercise !== undefined) return steps.length > 0;
  return steps.some((step) => draft.world.content.exercises[step.exercise]?.kind !== 'warm-up');
}

/**
 * How long a step takes for this person, with the words between. Measured as if begun at one fixed
 * moment: which variants are spoken must not decide what is planned.
 */
function lengthIn({ world, person }: Draft, clearance: Clearance): LengthOf {
  return (step, before) => {
    const steps = before === null ? [step] : [before, step];
    const practice = { steps, startedAtMs: 0, known: knownIn(person) };
    const { pace } = person.preferences;
    return betweenMs + lengthMs(stepTimeline(world.content, practice, steps.length - 1, clearance, pace));
  };
}

/** One exercise by name, at the dose it has come to: a safe offer, and never one that is ruled out. */
function single(draft: Draft, id: string, clearance: Clearance): Routine {
  const exercise = draft.world.content.exercises[id];
  if (exercise === undefined || !isAllowed(exercise, clearance))
    return { steps: [], plannedMs: 0, leftOut: [id] };
  const { level } = standingOf(draft.person.progress.standings, id);
  const step = { exercise: id, form: clearance.ground, dose: doseAt(exercise.dose, level) };
  return { steps: [step], plannedMs: lengthIn(draft, clearance)(step, null), leftOut: [] };
}

/** Names the routine and its real length, and what makes it other than asked. */
export function announce(
  draft: Draft,
  { plannedMs, steps, leftOut }: Routine,
  minutes: number,
  { area, exercise }: Wish,
): void {
  const { names, exercises } = draft.world.content;
  const planned = Math.max(1, Math.round(plannedMs / 60_000));
  const values = {
    minutes: minutesWords(draft.world.content, planned),
    count: numberWords(draft.world.content, steps.length),
    area: names.areas[area ?? 'all'],
  };
  if (exercise !== undefined)
    draft.say('plan-one', { exercise: exercises[exercise]?.name ?? names.anExercise });
  else if (steps.length === 1) draft.say('plan-short', values);
  else draft.say('plan', values);
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

/** The exercises that a person has done often enough for the short script. */
export const knownIn = ({ practices }: Draft['person']): string[] =>
  [...new Set(practices.flatMap(({ exercises }) => exercises))].filter(
    (id) => scriptNeeded(practices, id) === 'short',
  );
