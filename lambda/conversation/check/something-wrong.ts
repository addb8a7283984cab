import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Onward, Reply } from '../frame/onward';
import { locate } from '../frame/practice/recital';
import { answerTo } from '../frame/safety/check-answer';
import { openToday } from '../frame/safety/lift';
import { goalOf, uncaughtSign } from '../frame/safety/reported-sign';
import { sayComeOut } from '../frame/safety/safe-stop';
import type { CheckScene } from '../frame/state';
import type { Turn } from '../frame/turn';
import { ask } from '../frame/words/questions';
import { missed } from './not-answered';
import { cleared } from './outcome';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

type Asked = Extract<Onward, { to: 'something-wrong' }>;

/** Stops, and asks. What was not understood costs this one short question; a call for help ends the move first. */
export function beginSomethingWrong(draft: Draft, { guided, because }: Asked): Turn {
  if (because === 'help-asked') sayComeOut(draft, locate(draft, guided));
  else draft.say('missed-in-guide', {});
  const goal = goalOf(draft, guided);
  draft.lift(openToday(draft));
  return ask(draft, {
    ...{ name: 'check', kind: 'safety', asking: 'something-wrong', wording: 'first' },
    ...{ goal, told: [], cleared: guided.clearance },
  });
}

/** What says that all is well. "Ready" does not. */
const allWell: ReadonlySet<Heard['kind']> = new Set(['no', 'fine', 'carry-on', 'keep-going'] as const);
/** These ask for no more waiting either. */
const goesOn: ReadonlySet<Heard['kind']> = new Set(['carry-on', 'keep-going'] as const);

/** Only what says that all is well goes on. */
export function hearWrong(draft: Draft, scene: Safety, heard: Heard): Reply {
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
