import { clearanceRenewed, stillCounts } from '../../triage/clearance';
import { recheckAfter, rechecks, toldByRecheck } from '../../triage/recheck';
import { mustBeSeenAfter, restsToday } from '../../triage/unsettled';
import { answerTo, isFirstUnsure } from '../frame/safety/check-answer';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import { openToday } from '../frame/safety/lift';
import type { Onward, Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import type { CheckScene, Goal } from '../frame/state';
import { unclear } from '../frame/words/unclear';

type ShortCheck = Extract<CheckScene, { kind: 'short' }>;

/** The short check where a passed one still counts, the full check otherwise. */
export function beginCheck(draft: Draft, goal: Goal): Reply {
  const { nowMs } = draft.world;
  const { unsettled, checkPassedAtMs, shortPassedAtMs } = draft.person;
  if (mustBeSeenAfter(unsettled, nowMs) !== null) return { to: 'seen', goal };
  if (restsToday(unsettled, nowMs)) return { to: 'rest' };
  if (checkPassedAtMs === null || !stillCounts(checkPassedAtMs, nowMs)) return { to: 'full-check', goal };
  const asking = recheckAfter(Math.max(checkPassedAtMs, shortPassedAtMs ?? 0), nowMs);
  if (asking !== 'anything-new') draft.say('short-check-opens', {});
  return ask(draft, { name: 'check', kind: 'short', asking, goal, wording: 'first' });
}

export function hearInShortCheck(draft: Draft, scene: ShortCheck, heard: Heard): Reply {
  const { before, after } = rechecks[scene.asking];
  if (heard.kind === 'back')
    return ask(draft, { ...scene, asking: before ?? scene.asking, wording: 'first' });
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return unclear(draft, scene, heard);
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  if (answer !== 'no') {
    draft.lift(openToday(draft));
    draft.say('short-check-found', {});
    return { to: 'anew', goal: scene.goal, told: toldByRecheck(scene.asking) };
  }
  return after === null ? passed(draft, scene) : ask(draft, { ...scene, asking: after, wording: 'first' });
}

/** Three noes make the hour begin anew; the one question of the hour does not. */
function passed(draft: Draft, { asking, goal }: ShortCheck): Onward {
  const { conditions, preferences, checkPassedAtMs } = draft.person;
  if (asking !== 'anything-new') draft.person = { ...draft.person, shortPassedAtMs: draft.world.nowMs };
  draft.disposition = 'self-care';
  draft.say('short-check-passed', {});
  const ground = preferences.ground ?? 'chair';
  const clearance = clearanceRenewed({ conditions, ground, passedAtMs: checkPassedAtMs });
  return { to: 'cleared', clearance, goal };
}
