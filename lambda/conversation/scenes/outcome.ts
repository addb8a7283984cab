import type { Outcome } from '../../triage/check';
import { clearanceAfter, type Clearance } from '../../triage/clearance';
import { formOf, isAllowed } from '../../routine/candidates';
import { fill } from '../../content/fill';
import type { Draft } from '../draft';
import type { Person } from '../person';
import type { Practice } from '../practice';
import type { Onward, Reply } from '../onward';
import { authoredSign } from '../questions';
import type { Goal } from '../state';
import type { Turn } from '../turn';

/** Says what the check came to. What may follow depends on it; after a red flag nothing does. */
export function concluded(draft: Draft, outcome: Outcome, goal: Goal): Reply {
  const clearance = clearanceAfter(draft.findings, draft.world.nowMs);
  if (clearance === null) return helpFirst(draft, outcome);
  draft.disposition = outcome.disposition;
  sayOutcome(draft, outcome);
  return { to: 'cleared', clearance, goal };
}

/** A doctor or the emergency number comes first: nothing is left of a clearance, nor of a routine. */
export function helpFirst(draft: Draft, outcome: Outcome): Turn {
  draft.disposition = outcome.disposition;
  draft.person = { ...draft.person, checkPassedAtMs: null, practice: null };
  sayOutcome(draft, outcome);
  return draft.close();
}

/** The outcome, its reason where there is one, and the safety net. */
export function sayOutcome(draft: Draft, { disposition, because, conditions }: Outcome): void {
  const { triage } = draft.world.content;
  const reason = because === null ? null : authoredSign(triage, because).reason;
  for (const words of triage.outcomes[disposition]) {
    if (words !== '{reason}') draft.speak(fill(words, places(draft)));
    else if (reason !== null) draft.speak(reason);
  }
  // An emergency hears one thing only: whom to call.
  if (disposition === 'emergency') return;
  if (disposition !== 'urgent') for (const condition of conditions) draft.speak(triage.conditions[condition]);
  saySafetyNet(draft);
}

export function saySafetyNet(draft: Draft): void {
  const { safetyNet } = draft.world.content.triage;
  const net = safetyNet[draft.world.person.visits % safetyNet.length] ?? '';
  draft.speak(fill(net, places(draft)));
}

const places = ({ world }: Draft) => ({
  number: world.content.locale.emergencyNumber,
  advice: world.content.locale.adviceLine,
});

/** A check is passed, or holds again: on to what the person came for. */
export function cleared(draft: Draft, { clearance, goal }: Extract<Onward, { to: 'cleared' }>): Reply {
  draft.person = withClearance(draft.person, clearance);
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
 * What a passed check leaves in memory. Conditions are kept only with consent; without it a check that
 * found one counts for this Alexa session only, since the next could not know what to leave out.
 */
export function withClearance(person: Person, { conditions, ground, passedAtMs }: Clearance): Person {
  const mayKeep = person.consent === 'given';
  return {
    ...person,
    preferences: { ...person.preferences, ground },
    conditions: mayKeep ? conditions : [],
    checkPassedAtMs: mayKeep || conditions.length === 0 ? passedAtMs : null,
  };
}

/** The unfinished practice, if every step that is left may still be done by this person. */
function stillAllowed(draft: Draft, practice: Practice, clearance: Clearance): Practice | null {
  const { exercises } = draft.world.content;
  const left = practice.steps.slice(practice.step);
  const allowed = left.every(({ exercise, form }) => {
    const known = exercises[exercise];
    return known !== undefined && form === formOf(known, clearance) && isAllowed(known, clearance);
  });
  return allowed ? practice : null;
}
