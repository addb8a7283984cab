import { shortCheckIds } from '../../content/terms';
import { clearanceRenewed, stillCounts } from '../../triage/clearance';
import { mustBeSeenAfter } from '../../triage/unsettled';
import { answerTo, isFirstUnsure } from '../check-answer';
import type { Draft } from '../draft';
import type { Heard } from '../heard';
import { openToday } from '../lift';
import type { Reply } from '../onward';
import { ask } from '../questions';
import type { CheckScene, Goal } from '../state';
import { unclear } from '../unclear';

type ShortCheck = Extract<CheckScene, { kind: 'short' }>;

/** The short check where a passed one still counts, the full check otherwise. */
export function beginCheck(draft: Draft, goal: Goal): Reply {
  if (mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs) !== null) return { to: 'seen', goal };
  if (!stillCounts(draft.person.checkPassedAtMs, draft.world.nowMs)) {
    return { to: 'full-check', goal };
  }
  draft.say('short-check-opens', {});
  return ask(draft, { name: 'check', kind: 'short', asking: shortCheckIds[0], goal, wording: 'first' });
}

export function hearInShortCheck(draft: Draft, scene: ShortCheck, heard: Heard): Reply {
  const at = shortCheckIds.indexOf(scene.asking);
  if (heard.kind === 'back')
    return ask(draft, { ...scene, asking: shortCheckIds[at - 1] ?? scene.asking, wording: 'first' });
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return unclear(draft, scene, heard);
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  if (answer !== 'no') {
    draft.lift(openToday(draft));
    draft.say('short-check-found', {});
    return { to: 'full-check', goal: scene.goal };
  }
  const asking = shortCheckIds[at + 1];
  if (asking !== undefined) return ask(draft, { ...scene, asking, wording: 'first' });
  draft.disposition = 'self-care';
  draft.say('short-check-passed', {});
  const { conditions, preferences, checkPassedAtMs } = draft.person;
  const ground = preferences.ground ?? 'chair';
  const clearance = clearanceRenewed({ conditions, ground, passedAtMs: checkPassedAtMs });
  return { to: 'cleared', clearance, goal: scene.goal };
}
