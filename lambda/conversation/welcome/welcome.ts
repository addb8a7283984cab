import { isLeftOpen, mustBeSeenAfter, restsToday, unsettledNow } from '../../triage/unsettled';
import { isFinished, withPracticeDone } from '../frame/practice/history';
import type { Draft } from '../frame/draft';
import type { Heard, Unknown } from '../frame/heard';
import { mentionLostNotes } from '../frame/words/lost-notes';
import type { Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import type { Goal, WelcomeScene } from '../frame/state';
import { unclear } from '../frame/words/unclear';
import { goalOfWish, sayUnknown } from '../frame/words/unknown';

/** The first words of an Alexa session, whatever it was opened with. */
export function welcome(draft: Draft, goal: Goal, [unknown]: readonly Unknown[] = []): Reply {
  greet(draft);
  if (unknown !== undefined) sayUnknown(draft, unknown);
  const { practice, unsettled } = draft.person;
  if (isLeftOpen(unsettled, draft.world.nowMs)) {
    draft.say('left-open', {});
    const isFree = practice !== null && goal.then === 'ask-wish';
    return { to: 'full-check', goal: isFree ? { then: 'resume', practice } : goal };
  }
  if (mustBeSeenAfter(unsettled, draft.world.nowMs) !== null) return { to: 'seen', goal };
  if (restsToday(unsettled, draft.world.nowMs)) return { to: 'rest' };
  return practice !== null && goal.then === 'ask-wish'
    ? ask(draft, { name: 'welcome', asking: 'resume-practice', practice })
    : { to: 'check', goal };
}

/** A question opened the Alexa session: its answer needs no check, and what follows it is an offer. */
export function offered(draft: Draft): Reply {
  const { practice } = draft.person;
  return ask(
    draft,
    practice === null
      ? { name: 'welcome', asking: 'offer' }
      : { name: 'welcome', asking: 'resume-practice', practice },
  );
}

/** The first visit hears what this is and is not; a later one only a word, and none after a bad end. */
export function greet(draft: Draft): void {
  const { unsettled } = draft.person;
  if (draft.person.visits === 0)
    draft.say('welcome-first', { number: draft.world.content.locale.emergencyNumber });
  else if (unsettledNow(unsettled, draft.world.nowMs) === null) draft.say('welcome-back', {});
  mentionLostNotes(draft);
  const { visits, practice } = draft.person;
  // Nobody lies on the floor from one Alexa session to the next.
  const rested = practice === null ? null : { ...practice, position: 'standing' as const };
  draft.person = { ...draft.person, visits: visits + 1, practice: rested };
  if (rested !== null && isFinished(rested)) {
    draft.person = withPracticeDone(draft.person, rested, draft.world.nowMs);
  }
}

export function hearInWelcome(draft: Draft, scene: WelcomeScene, heard: Heard): Reply {
  return scene.asking === 'offer' ? hearToOffer(draft, scene, heard) : hearToResume(draft, scene, heard);
}

function hearToOffer(draft: Draft, scene: WelcomeScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'yes':
    case 'ready':
    case 'carry-on':
    case 'start-over':
      return { to: 'check', goal: { then: 'ask-wish' } };
    case 'help':
      draft.say('help-offer', {});
      return ask(draft, scene, 'again');
    case 'no':
    case 'next':
    case 'skip':
      return { to: 'farewell', ending: 'goodbye' };
    case 'wish':
      return toWish(draft, heard);
    case 'check':
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    default:
      return unclear(draft, scene, heard);
  }
}

/** Something of it may be unknown here: then the nearest is said before the check, and asked about after it. */
function toWish(draft: Draft, heard: Extract<Heard, { kind: 'wish' }>): Reply {
  const [unknown] = heard.unknown;
  if (unknown !== undefined) sayUnknown(draft, unknown);
  return { to: 'check', goal: goalOfWish(heard) };
}

type Resume = Extract<WelcomeScene, { asking: 'resume-practice' }>;

function hearToResume(draft: Draft, scene: Resume, heard: Heard): Reply {
  const { practice } = scene;
  switch (heard.kind) {
    case 'yes':
    case 'ready':
    case 'carry-on':
      return { to: 'check', goal: { then: 'resume', practice } };
    case 'start-over':
      return {
        to: 'check',
        goal: { then: 'resume', practice: { ...practice, step: 0, place: null, done: [] } },
      };
    case 'no':
    case 'next':
    case 'skip':
      draft.person = { ...draft.person, practice: null };
      draft.say('practice-put-away', {});
      return { to: 'check', goal: { then: 'ask-wish' } };
    case 'wish':
      return toWish(draft, heard);
    case 'check':
      return { to: 'full-check', goal: { then: 'resume', practice } };
    default:
      return unclear(draft, scene, heard);
  }
}
