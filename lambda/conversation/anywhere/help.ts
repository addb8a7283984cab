import type { QuestionId } from '../../content/terms';
import { withdraw } from '../../triage/answers';
import { outright } from '../../triage/check';
import { toldByName, withTold } from '../../triage/told';
import { restsToday } from '../../triage/unsettled';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Onward, Reply } from '../frame/onward';
import { locate } from '../frame/practice/recital';
import { sayOnLeaving, toldIn } from '../frame/safety/leaving';
import { openToday } from '../frame/safety/lift';
import { goalOf } from '../frame/safety/reported-sign';
import { sayComeOut } from '../frame/safety/safe-stop';
import type { ListeningScene } from '../frame/state';
import type { Turn } from '../frame/turn';
import { help } from '../frame/words/unclear';
import { keepPlace } from './ways-out';

const number = ({ world }: Draft) => ({ number: world.content.locale.emergencyNumber });

const emergency = outright('emergency');

/** "Call an ambulance": the emergency answer at once, and nothing after it. */
export function callForHelp(draft: Draft, heard: Extract<Heard['kind'], 'emergency' | 'crisis'>): Reply {
  if (heard === 'emergency') return { to: 'help-first', outcome: emergency, more: null };
  draft.hush();
  draft.lift(openToday(draft));
  draft.say('crisis', number(draft));
  return draft.close();
}

/**
 * Somebody fell, is stuck or cannot get up: nobody moves before it is known whether they are hurt. Where rest
 * and the way up did not help before, that is beyond a coach.
 */
export function mayBeHurt(draft: Draft, scene: ListeningScene | null, more: readonly QuestionId[]): Onward {
  if (restsToday(draft.person.unsettled, draft.world.nowMs))
    return { to: 'help-first', outcome: emergency, more: 'call-out' };
  draft.answers = more.reduce(withdraw, draft.answers);
  return {
    to: 'hurt-moving',
    goal: scene === null ? { then: 'ask-wish' } : goalOf(draft, scene),
    told: withTold(scene === null ? [] : toldIn(scene), toldByName(more)),
  };
}

/** In an exercise "help me" may be more than a wish for words: that is asked. Elsewhere the number comes first. */
export function needsHelp(draft: Draft, scene: ListeningScene): Reply {
  if (scene.name === 'guide') return { to: 'something-wrong', guided: scene, because: 'help-asked' };
  draft.say('help-now', number(draft));
  return help(draft, scene);
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
