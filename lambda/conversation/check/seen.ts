import { mustBeSeenAfter } from '../../triage/unsettled';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Onward, Reply } from '../frame/onward';
import { answerTo, isFirstUnsure } from '../frame/safety/check-answer';
import type { CheckScene } from '../frame/state';
import type { Turn } from '../frame/turn';
import { ask } from '../frame/words/questions';
import { missed } from './not-answered';
import { sentAgain } from './outcome';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

/** Somebody was sent to a doctor not long ago: that comes before anything else. */
export const beginSeen = (draft: Draft, { goal }: Extract<Onward, { to: 'seen' }>): Turn =>
  ask(draft, {
    ...{ name: 'check', kind: 'safety', asking: 'seen', wording: 'first' },
    ...{ goal, told: [], cleared: null },
  });

/** Only a yes goes on, and to the whole check. Else the same advice again, and no exercise. */
export function hearSeen(draft: Draft, scene: Safety, heard: Heard): Reply {
  const disposition = mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs);
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return missed(draft, scene, heard);
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  if (answer !== 'yes' && disposition !== null) return sentAgain(draft, disposition);
  draft.person = { ...draft.person, unsettled: null };
  return { to: 'full-check', goal: scene.goal };
}
