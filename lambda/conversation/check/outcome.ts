import { outright, type Outcome } from '../../triage/check';
import { dayOf, mustBeSeenAfter, restsToday } from '../../triage/unsettled';
import { clearanceAfter, type Clearance } from '../../triage/clearance';
import { formOf, isAllowed } from '../../routine/candidates';
import type { Draft } from '../frame/draft';
import { beginRest } from '../frame/safety/rest';
import { withClearance } from '../frame/safety/kept-clearance';
import type { Practice } from '../frame/practice/practice';
import type { Onward, Reply } from '../frame/onward';
import { outcomeWords } from '../frame/words/triage-words';
import type { Goal } from '../frame/state';
import type { Turn } from '../frame/turn';

/** Says what the check came to. What may follow depends on it; after a red flag nothing does. */
export function concluded(draft: Draft, outcome: Outcome, goal: Goal): Reply {
  // A visit to book ends what was allowed before: gentle moves are for this Alexa session alone.
  if (outcome.disposition === 'appointment') draft.lift({ practice: 'kept', unsettled: null });
  const clearance = clearanceAfter(draft.answers, draft.world.nowMs);
  if (clearance === null) return helpFirst(draft, outcome);
  draft.disposition = outcome.disposition;
  sayOutcome(draft, outcome);
  return { to: 'cleared', clearance, goal };
}

/**
 * A doctor or the emergency number comes first: nothing is left of a clearance, nor of a routine, and later
 * visits begin with whether they were seen.
 */
export function helpFirst(draft: Draft, outcome: Outcome, more: 'call-out' | null = null): Turn {
  const { disposition } = outcome;
  const how = disposition === 'emergency' ? 'emergency' : 'urgent';
  draft.lift({ practice: 'ended', unsettled: { how, day: dayOf(draft.world.nowMs) } });
  return sent(draft, outcome, more);
}

/** Not seen yet: the same advice again. The two weeks are not begun anew. */
export function sentAgain(draft: Draft, disposition: 'emergency' | 'urgent'): Turn {
  draft.lift({ practice: 'ended', unsettled: null });
  return sent(draft, outright(disposition), null);
}

function sent(draft: Draft, outcome: Outcome, more: 'call-out' | null): Turn {
  draft.disposition = outcome.disposition;
  // An emergency hears one thing only: whom to call.
  if (outcome.disposition === 'emergency') draft.hush();
  sayOutcome(draft, outcome);
  if (more !== null) draft.say(more, {});
  return draft.close();
}

function sayOutcome(draft: Draft, outcome: Outcome): void {
  for (const sentence of outcomeWords(draft, outcome)) draft.speak(sentence);
}

/** A check is passed, or holds again: on to what the person came for. */
export function cleared(draft: Draft, { clearance, goal }: Extract<Onward, { to: 'cleared' }>): Reply {
  const { unsettled } = draft.person;
  if (mustBeSeenAfter(unsettled, draft.world.nowMs) !== null) return { to: 'seen', goal };
  if (goal.then === 'rest') beginRest(draft);
  if (goal.then === 'rest' || restsToday(unsettled, draft.world.nowMs)) return { to: 'rest' };
  // Nobody's notes follow from what somebody else in the home answered.
  if (draft.who === 'known') draft.person = withClearance(draft.person, clearance);
  if (goal.then !== 'resume') return { to: 'wish', clearance, wish: goal.then === 'plan' ? goal.wish : null };
  const practice = stillAllowed(draft, goal.practice, clearance);
  if (practice === null) {
    draft.person = { ...draft.person, practice: null };
    draft.say('practice-no-longer-fits', {});
    return { to: 'wish', clearance, wish: goal.practice.wish };
  }
  draft.person = { ...draft.person, practice };
  return { to: 'ready', clearance, practice };
}

/**
 * The unfinished practice, if every step that is left may still be done by this person, each in the form
 * that the clearance asks for: the form itself is not in the notes where it would tell of a condition.
 */
function stillAllowed(draft: Draft, practice: Practice, clearance: Clearance): Practice | null {
  const { exercises } = draft.world.content;
  const left = practice.steps.slice(practice.step).map((step) => {
    const known = exercises[step.exercise];
    const form = known !== undefined && isAllowed(known, clearance) ? formOf(known, clearance) : undefined;
    return form === undefined ? null : { ...step, form };
  });
  const steps = left.filter((step) => step !== null);
  if (steps.length < left.length) return null;
  const isSame = steps[0]?.form === practice.steps[practice.step]?.form;
  return {
    ...practice,
    steps: [...practice.steps.slice(0, practice.step), ...steps],
    place: isSame ? practice.place : null,
  };
}
