import { outright } from '../../triage/check';
import { openIn } from '../../triage/told';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Onward, Reply } from '../frame/onward';
import { sayOnLeaving, toldWords } from '../frame/safety/leaving';
import { openToday } from '../frame/safety/lift';
import { beginRest } from '../frame/safety/rest';
import { sayHowToRise } from '../frame/safety/safe-stop';
import type { CheckScene, Goal } from '../frame/state';
import type { Turn } from '../frame/turn';
import { ask } from '../frame/words/questions';
import { missed } from './not-answered';
import { helpFirst } from './outcome';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

/** Stay where you are: are you hurt? */
export function beginHurtMoving(draft: Draft, { goal, told }: Extract<Onward, { to: 'hurt-moving' }>): Turn {
  draft.lift(openToday(draft));
  draft.say('stay-still', {});
  return ask(draft, {
    ...{ name: 'check', kind: 'safety', asking: 'hurt-moving', wording: 'first' },
    ...{ goal, told, cleared: null },
  });
}

/** A sign that is told, or any doubt, is a yes here: somebody lies there. */
export function hearHurt(draft: Draft, scene: Safety, heard: Heard): Reply {
  if (heard.kind === 'no' || heard.kind === 'fine') return restToday(draft, scene);
  const isYes = ['yes', 'all', 'unsure', 'sign', 'hurts', 'cannot-get-up', 'one-side'].includes(heard.kind);
  if (!isYes) return missed(draft, scene, heard);
  return helpFirst(draft, outright('emergency'), 'call-out');
}

/** Not hurt: no more today. A sign that was told beside it is asked about, lying still; else the way up. */
function restToday(draft: Draft, scene: Safety): Reply {
  if (openIn(scene.told, draft.findings).length === 0) return restAndRise(draft, scene);
  draft.say('sign-heard', {});
  return { to: 'signs', told: scene.told, goal: { then: 'rest' }, before: null };
}

/** Rest, the way up, and whom to call if it fails. What was answered in the check keeps its advice. */
function restAndRise(draft: Draft, scene: Safety): Turn {
  beginRest(draft);
  draft.say('rest-then-rise', {});
  sayHowToRise(draft, positionIn(scene.goal));
  draft.say('rise-or-call', { number: draft.world.content.locale.emergencyNumber });
  sayOnLeaving(draft, scene, toldWords(draft, scene));
  return draft.close();
}

/** Whoever says that they cannot get up is down, whatever the routine says. */
const positionIn = (goal: Goal) =>
  goal.then === 'resume' && goal.practice.position !== 'standing' ? goal.practice.position : 'supine';
