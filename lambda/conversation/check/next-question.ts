import { next } from '../../triage/check';
import { toldByRecheck } from '../../triage/recheck';
import { isLeftOpen, mustBeSeenAfter } from '../../triage/unsettled';
import type { Draft } from '../frame/draft';
import type { Onward, Reply } from '../frame/onward';
import type { CheckScene, Goal } from '../frame/state';
import { ask } from '../frame/words/questions';
import { concluded } from './outcome';

type FullCheck = Extract<CheckScene, { kind: 'full' }>;

/** The whole check from its beginning. */
export function beginFullCheck(draft: Draft, goal: Goal): Reply {
  const { unsettled } = draft.person;
  const { nowMs } = draft.world;
  if (mustBeSeenAfter(unsettled, nowMs) !== null) return { to: 'seen', goal };
  draft.answers = [];
  draft.disposition = null;
  draft.say('check-opens', {});
  // Nobody noted which sign it was: it may be any, until each is answered, and whoever leaves hears the number.
  const told = isLeftOpen(unsettled, nowMs) ? toldByRecheck('anything-new') : [];
  return goOn(draft, { goal, told, cleared: null });
}

/** From the beginning, but what was told, or answered with yes or not sure, is asked first. */
export function beginAnew(draft: Draft, { goal, told }: Extract<Onward, { to: 'anew' }>): Reply {
  const isSent = mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs) !== null;
  if (isSent && told.length === 0) return { to: 'seen', goal };
  draft.answers = [];
  draft.disposition = null;
  draft.say('check-opens', {});
  return goOn(draft, { goal, told, cleared: null });
}

/** Signs were told: their questions come first, and nothing else goes on until each is settled. */
export function checkSigns(draft: Draft, { told, goal, before }: Extract<Onward, { to: 'signs' }>): Reply {
  draft.disposition = null;
  return goOn(draft, { goal, told, cleared: before });
}

/** Asks, reads back or concludes, as the rules of triage say. */
export function goOn(
  draft: Draft,
  { goal, told, cleared }: Pick<FullCheck, 'goal' | 'told' | 'cleared'>,
): Reply {
  const reached = next({ findings: draft.findings, told, readBack: 'due' });
  const common = { name: 'check', goal, wording: 'first' } as const;
  switch (reached.kind) {
    case 'ask':
      return ask(draft, { ...common, kind: 'full', asking: reached.question, told, cleared });
    case 'read-back':
      return ask(draft, { ...common, kind: 'read-back', asking: 'read-back', heardNo: 'not-yet' });
    case 'outcome':
      return concluded(draft, reached.outcome, goal);
  }
}
