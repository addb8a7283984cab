import { answerTo, isFirstUnsure } from '../frame/safety/check-answer';
import { sayHowToRise } from '../frame/safety/safe-stop';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import { sayOnLeaving, toldWords } from '../frame/safety/leaving';
import type { Onward, Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import { uncaughtSign } from '../frame/safety/reported-sign';
import type { CheckScene, Goal } from '../frame/state';
import type { Turn } from '../frame/turn';
import { help } from '../frame/words/unclear';
import { dayOf, mustBeSeenAfter } from '../../triage/unsettled';
import { cleared, helpFirst, sentAgain } from './outcome';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

/** Somebody was sent to a doctor not long ago: that comes before anything else. */
export const beginSeen = (draft: Draft, { goal }: Extract<Onward, { to: 'seen' }>): Turn =>
  ask(draft, {
    ...{ name: 'check', kind: 'safety', asking: 'seen', wording: 'first' },
    ...{ goal, told: [], cleared: null },
  });

export function hearInSafety(draft: Draft, scene: Safety, heard: Heard): Reply {
  switch (scene.asking) {
    case 'seen':
      return hearSeen(draft, scene, heard);
    case 'something-wrong':
      return hearWrong(draft, scene, heard);
    case 'hurt-moving':
      return hearHurt(draft, scene, heard);
  }
}

/** Only a yes goes on, and to the whole check. Else the same advice again, and no exercise. */
function hearSeen(draft: Draft, scene: Safety, heard: Heard): Reply {
  const disposition = mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs);
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return missed(draft, scene, heard);
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  if (answer !== 'yes' && disposition !== null) return sentAgain(draft, disposition);
  draft.person = { ...draft.person, unsettled: null };
  return { to: 'full-check', goal: scene.goal };
}

/** What says that all is well. "Ready" does not. */
const allWell: ReadonlySet<Heard['kind']> = new Set(['no', 'fine', 'carry-on', 'keep-going'] as const);
/** These ask for no more waiting either. */
const goesOn: ReadonlySet<Heard['kind']> = new Set(['carry-on', 'keep-going'] as const);

function hearWrong(draft: Draft, scene: Safety, heard: Heard): Reply {
  if (allWell.has(heard.kind)) return goesOn.has(heard.kind) ? carriedOn(draft, scene) : allowedAgain(scene);
  const isYes = heard.kind === 'hurts' || answerTo(scene.asking, heard) !== null;
  return isYes ? uncaughtSign(draft, scene) : missed(draft, scene, heard);
}

const allowedAgain = ({ cleared, goal }: Safety): Onward =>
  cleared === null ? { to: 'check', goal } : { to: 'cleared', clearance: cleared, goal };

function carriedOn(draft: Draft, scene: Safety): Reply {
  const onward = allowedAgain(scene);
  const reply = onward.to === 'cleared' ? cleared(draft, onward) : onward;
  return 'to' in reply && reply.to === 'ready' ? { ...reply, to: 'guide' } : reply;
}

/** A sign that is told, or any doubt, is a yes here: somebody lies there. */
function hearHurt(draft: Draft, scene: Safety, heard: Heard): Reply {
  if (heard.kind === 'no' || heard.kind === 'fine') return restAndRise(draft, scene);
  const isYes = ['yes', 'all', 'unsure', 'sign', 'hurts', 'cannot-get-up', 'one-side'].includes(heard.kind);
  if (!isYes) return missed(draft, scene, heard);
  return helpFirst(draft, { disposition: 'emergency', because: null, conditions: [] }, 'call-out');
}

/** Not hurt: rest, the way up, whom to call if it fails, and no more today. What else was told keeps its advice. */
function restAndRise(draft: Draft, scene: Safety): Turn {
  draft.say('rest-then-rise', {});
  sayHowToRise(draft, positionIn(scene.goal));
  draft.say('rise-or-call', { number: draft.world.content.locale.emergencyNumber });
  draft.lift({ practice: 'kept', unsettled: { how: 'rest', day: dayOf(draft.world.nowMs) } });
  sayOnLeaving(draft, scene, toldWords(draft, scene));
  return draft.close();
}

/** Whoever says that they cannot get up is down, whatever the routine says. */
const positionIn = (goal: Goal) =>
  goal.then === 'resume' && goal.practice.position !== 'standing' ? goal.practice.position : 'supine';

/** Not understood: the number comes with the question. */
function missed(draft: Draft, scene: Safety, heard: Heard): Turn {
  if (heard.kind === 'help') return help(draft, scene);
  draft.unclear = draft.unclearBefore + 1;
  if (scene.asking === 'seen') draft.say('unclear-check', {});
  else draft.say('help-now', { number: draft.world.content.locale.emergencyNumber });
  return ask(draft, scene, 'again');
}
