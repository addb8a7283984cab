import { lengthMs } from '../../pacing/timeline';
import { dosesIn } from '../../pacing/dose';
import { isAllowed } from '../../routine/candidates';
import { plan, type LengthOf, type Routine } from '../../routine/plan';
import { shortestMinutes, longestMinutes, usualMinutes } from '../../routine/minutes';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../draft';
import type { Heard, Wish } from '../heard';
import { stepTimeline, type Practice } from '../practice';
import { minutesWords, numberWords } from '../numbers';
import type { Onward, Reply } from '../onward';
import { ask } from '../questions';
import type { WishScene } from '../state';
import { unclear } from '../unclear';

/** What is said between two exercises, beside the exercises themselves. */
const betweenMs = 4_000;
/** A routine this much shorter than asked is mentioned. */
const worthMentioning = 0.1;

/** Asks what the person would like, or plans what they have said already. */
export function beginWish(draft: Draft, { clearance, wish }: Extract<Onward, { to: 'wish' }>): Reply {
  const scene: WishScene = { name: 'wish', asking: 'wish', clearance };
  return wish === null ? ask(draft, scene) : hearWish(draft, scene, wish);
}

export function hearInWish(draft: Draft, scene: WishScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'wish': {
      const [unknown] = heard.unknown;
      if (unknown === undefined) return hearWish(draft, scene, heard.wish);
      draft.say(`unknown-${unknown}`, {});
      return ask(draft, scene, 'again');
    }
    case 'number':
      return heard.value === null
        ? unclear(draft, scene, heard)
        : hearWish(draft, scene, { minutes: heard.value });
    case 'yes':
    case 'ready':
    case 'unsure':
    case 'carry-on':
      return hearWish(draft, scene, {});
    case 'no':
      return { to: 'farewell', ending: 'goodbye' };
    case 'check':
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    case 'why':
      draft.say('why-wish', {});
      return ask(draft, scene);
    default:
      return unclear(draft, scene, heard);
  }
}

function hearWish(draft: Draft, scene: WishScene, wish: Wish): Reply {
  const kind = wish.kind ?? 'full';
  const kit = wish.kit ?? draft.person.preferences.kit;
  const minutes =
    wish.minutes ?? Math.min(draft.person.preferences.minutes ?? usualMinutes[kind], longestMinutes[kind]);
  if (minutes < shortestMinutes[kind] || minutes > longestMinutes[kind]) {
    draft.say('minutes-out-of-range', {
      shortest: numberWords(draft.world.content, shortestMinutes[kind]),
      longest: numberWords(draft.world.content, longestMinutes[kind]),
    });
    return ask(draft, scene, 'again');
  }
  draft.person = withPreferences(draft, wish);
  const request = { minutes, kind, area: wish.area ?? 'all', kit: kit ?? [] };
  const routine =
    wish.exercise === undefined
      ? plan(request, scene.clearance, draft.world.content.exercises, lengthIn(draft, scene.clearance))
      : single(draft, wish.exercise, scene.clearance);
  if (!isSession(draft, routine, wish)) {
    draft.say('nothing-fits', {});
    return ask(draft, scene, 'again');
  }
  const practice: Practice = {
    wish,
    steps: routine.steps,
    step: 0,
    place: null,
    startedAtMs: draft.world.nowMs,
    done: [],
  };
  draft.person = { ...draft.person, practice };
  announce(draft, routine, minutes, wish);
  return { to: 'check-in', practice, clearance: scene.clearance };
}

/** A warm-up alone is no session, except where it was asked for by name. */
function isSession(draft: Draft, { steps }: Routine, { exercise }: Wish): boolean {
  if (exercise !== undefined) return steps.length > 0;
  return steps.some((step) => draft.world.content.exercises[step.exercise]?.kind !== 'warm-up');
}

function withPreferences({ person }: Draft, { kit, minutes }: Wish): Draft['person'] {
  const { preferences } = person;
  return {
    ...person,
    preferences: { ...preferences, kit: kit ?? preferences.kit, minutes: minutes ?? preferences.minutes },
  };
}

/**
 * How long a step takes for this person, with the words between. Measured as if begun at one fixed
 * moment: which variants are spoken must not decide what is planned.
 */
function lengthIn({ world, person }: Draft, clearance: Clearance): LengthOf {
  return (step, before) => {
    const steps = before === null ? [step] : [before, step];
    const practice = { steps, startedAtMs: 0 };
    const { pace } = person.preferences;
    return (
      betweenMs + lengthMs(stepTimeline(world.content, practice, steps.length - 1, null, clearance, pace))
    );
  };
}

/** One exercise by name, at its least dose: a safe offer, and never one that is ruled out. */
function single(draft: Draft, id: string, clearance: Clearance): Routine {
  const exercise = draft.world.content.exercises[id];
  if (exercise === undefined || !isAllowed(exercise, clearance))
    return { steps: [], plannedMs: 0, leftOut: [id] };
  const step = { exercise: id, form: clearance.ground, dose: dosesIn(exercise.dose)[0] };
  return { steps: [step], plannedMs: lengthIn(draft, clearance)(step, null), leftOut: [] };
}

function announce(
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
}
