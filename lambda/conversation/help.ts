import type { QuestionId } from '../content/terms';
import { withdraw } from '../triage/answers';
import { toldByName, withTold } from '../triage/told';
import { sayComeOut } from './coming-out';
import type { Draft } from './draft';
import { openToday } from './lift';
import type { Heard } from './heard';
import { sayOnLeaving, toldIn } from './leaving';
import type { Reply } from './onward';
import { ask } from './questions';
import { locate } from './recital';
import { goalOf } from './reported-sign';
import { restsToday } from '../triage/unsettled';
import { helpFirst } from './scenes/outcome';
import type { CheckScene, Goal, GuideScene, ListeningScene } from './state';
import type { Turn } from './turn';
import { help } from './unclear';
import { keepPlace } from './ways-out';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

const number = ({ world }: Draft) => ({ number: world.content.locale.emergencyNumber });

/** "Call an ambulance": the emergency answer at once, and nothing after it. */
export function callForHelp(draft: Draft, heard: Extract<Heard['kind'], 'emergency' | 'crisis'>): Turn {
  if (heard === 'emergency') {
    return helpFirst(draft, { disposition: 'emergency', because: null, conditions: [] });
  }
  draft.hush();
  draft.lift(openToday(draft));
  draft.say('crisis', number(draft));
  return draft.close();
}

/** Somebody fell, is stuck or cannot get up: nobody moves before it is known whether they are hurt. */
export function mayBeHurt(draft: Draft, scene: ListeningScene | null, more: readonly QuestionId[]): Turn {
  if (restsToday(draft.person.unsettled, draft.world.nowMs)) return stillDown(draft);
  const goal: Goal = scene === null ? { then: 'ask-wish' } : goalOf(draft, scene);
  const told = withTold(scene === null ? [] : toldIn(scene), toldByName(more));
  draft.answers = more.reduce(withdraw, draft.answers);
  draft.lift(openToday(draft));
  draft.say('stay-still', {});
  const asking: Safety = {
    ...{ name: 'check', kind: 'safety', asking: 'hurt-moving', wording: 'first' },
    ...{ goal, told, cleared: null },
  };
  return ask(draft, asking);
}

/** Rest and the way up did not help: that is beyond a coach. */
const stillDown = (draft: Draft): Turn =>
  helpFirst(draft, { disposition: 'emergency', because: null, conditions: [] }, 'call-out');

/** In an exercise "help me" may be more than a wish for words: that is asked. Elsewhere the number comes first. */
export function needsHelp(draft: Draft, scene: ListeningScene): Reply {
  if (scene.name === 'guide') return isSomethingWrong(draft, scene);
  draft.say('help-now', number(draft));
  return help(draft, scene);
}

/** Stops, and asks whether something is wrong. Only a no goes on. */
export function isSomethingWrong(draft: Draft, scene: GuideScene): Turn {
  sayComeOut(draft, locate(draft, scene));
  return askWhatIsWrong(draft, scene);
}

/** Speech that was not understood while somebody is guided may be a sign: one short question. */
export function maybeSomethingWrong(draft: Draft, scene: GuideScene): Turn {
  draft.say('missed-in-guide', {});
  return askWhatIsWrong(draft, scene);
}

function askWhatIsWrong(draft: Draft, scene: GuideScene): Turn {
  const goal = goalOf(draft, scene);
  draft.lift(openToday(draft));
  return ask(draft, {
    ...{ name: 'check', kind: 'safety', asking: 'something-wrong', wording: 'first' },
    ...{ goal, told: [], cleared: scene.clearance },
  });
}

/** A sign of somebody else: the number, and an end. The place stays. */
export function someoneElse(draft: Draft, scene: ListeningScene | null): Turn {
  if (scene !== null) {
    keepPlace(draft, scene);
    sayOnLeaving(draft, scene);
  }
  draft.say('someone-else', number(draft));
  return draft.close();
}

/** Another person than the one of the notes: everything is asked of them, and nothing is kept for the other. */
export function withNewcomer(draft: Draft, scene: ListeningScene | null): Reply {
  if (scene?.name === 'guide') sayComeOut(draft, locate(draft, scene));
  if (scene !== null) {
    keepPlace(draft, scene);
    sayOnLeaving(draft, scene);
  }
  draft.who = 'newcomer';
  draft.say('newcomer', number(draft));
  return { to: 'full-check', goal: { then: 'ask-wish' } };
}
