import { toldByName, type Told } from '../triage/told';
import { restsToday } from '../triage/unsettled';
import { hearAlways } from './anywhere/always';
import { sayAnswer } from './asked/answers';
import type { Draft } from './frame/draft';
import type { Heard } from './frame/heard';
import type { Reply } from './frame/onward';
import { openToday } from './frame/safety/lift';
import { anyEmergency, anyHurt } from './frame/safety/reported-sign';
import type { Goal } from './frame/state';
import { goalOfWish } from './frame/words/unknown';
import { greet, offered, welcome } from './welcome/welcome';

/** The first thing heard in an Alexa session: "open back release", or a wish said in one breath. */
export const opened = (draft: Draft, heard: Heard): Reply =>
  hearAlways(draft, null, heard) ?? openedWith(draft, heard);

function openedWith(draft: Draft, heard: Heard): Reply {
  switch (heard.kind) {
    case 'wish':
      return heard.told.length === 0
        ? welcome(draft, goalOfWish(heard), heard.unknown)
        : openedWithSigns(draft, toldByName(heard.told), goalOfWish(heard));
    case 'check':
      greet(draft);
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    case 'sign':
      return openedWithSigns(draft, toldByName(heard.questions), { then: 'ask-wish' });
    case 'hurts':
      return openedWithSigns(draft, anyHurt, { then: 'ask-wish' });
    case 'ask':
    case 'what-for':
    case 'form':
    case 'easier':
    case 'harder':
    case 'progress':
      greet(draft);
      sayAnswer(draft, heard, draft.person.practice);
      return offered(draft);
    default:
      return welcome(draft, { then: 'ask-wish' });
  }
}

/** Signs were the first words: their questions come first. One that nobody caught has those of an emergency. */
function openedWithSigns(draft: Draft, told: readonly Told[], goal: Goal): Reply {
  greet(draft);
  const { unsettled } = draft.person;
  const after: Goal = restsToday(unsettled, draft.world.nowMs) ? { then: 'rest' } : goal;
  draft.lift(openToday(draft));
  if (told.length > 0) return { to: 'signs', told, goal: after, before: null };
  draft.say('sign-unclear', { number: draft.world.content.locale.emergencyNumber });
  return { to: 'signs', told: anyEmergency, goal: after, before: null };
}
