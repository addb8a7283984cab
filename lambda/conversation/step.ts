import { toldByName, type Told } from '../triage/told';
import { hearAnywhere } from './anywhere';
import { sayClosingWord } from './closing-word';
import { withPlace } from './coming-out';
import { Draft } from './draft';
import { callForHelp, mayBeHurt, someoneElse, withNewcomer } from './help';
import type { Heard } from './heard';
import { openToday } from './lift';
import type { Onward, Reply } from './onward';
import { ask } from './questions';
import { mentionLostNotes } from './lost-notes';
import { lapsed, withoutLapsed } from './lapsed';
import { locate } from './recital';
import { anyEmergency, anyHurt } from './reported-sign';
import { beginAnew, beginFullCheck, checkSigns, hearInCheck } from './scenes/check';
import { beginCheckIn, hearInCheckIn } from './scenes/check-in';
import { guide, hearInGuide } from './scenes/guide';
import { cleared } from './scenes/outcome';
import { beginSeen } from './scenes/safety';
import { beginCheck } from './scenes/short-check';
import { greet, hearInWelcome, welcome, welcomeWithAnswer } from './scenes/welcome';
import { beginWish, hearInWish } from './scenes/wish';
import type { Goal, ListeningScene, State } from './state';
import type { Turn, World } from './turn';
import { goalOfWish } from './unknown';
import { adultsOnly, forget, isMinor } from './ways-out';

/**
 * One turn of the conversation, pure: the same state, words and world give the same turn. A state of
 * null opens an Alexa session. Nothing is spoken or kept here; the edges do that with what is returned.
 */
export function step(state: State | null, said: Heard, world: World): Turn {
  const heard = ofAge(said);
  const draft = new Draft(state, world);
  if (heard.kind === 'ended') return ended(draft, state, heard.how);
  const scene = state?.scene;
  if (scene !== undefined && !asksToForget(heard)) mentionLostNotes(draft);
  let reply =
    scene === undefined || scene.name === 'farewell'
      ? opened(draft, heard)
      : hearWithin(draft, withoutLapsed(draft, scene), heard);
  while ('to' in reply) reply = enter(draft, reply);
  return reply;
}

/** An adult's age changes nothing about what was said beside it. A child's is all that counts. */
const ofAge = (heard: Heard): Heard =>
  heard.kind === 'age' && heard.years !== null && !isMinor(heard.years) ? (heard.beside ?? heard) : heard;

/** Its answer says by itself whether the notes can be reached. */
const asksToForget = ({ kind }: Heard): boolean => kind === 'forget' || kind === 'forget-household';

const hearWithin = (draft: Draft, scene: ListeningScene, heard: Heard): Reply =>
  lapsed(draft, scene, heard) ?? hearAnywhere(draft, scene, heard) ?? hearIn(draft, scene, heard);

function hearIn(draft: Draft, scene: ListeningScene, heard: Heard): Reply {
  switch (scene.name) {
    case 'welcome':
      return hearInWelcome(draft, scene, heard);
    case 'check':
      return hearInCheck(draft, scene, heard);
    case 'wish':
      return hearInWish(draft, scene, heard);
    case 'check-in':
      return hearInCheckIn(draft, scene, heard);
    case 'guide':
      return hearInGuide(draft, scene, heard);
  }
}

function enter(draft: Draft, onward: Onward): Reply {
  switch (onward.to) {
    case 'check':
      return beginCheck(draft, onward.goal);
    case 'full-check':
      return beginFullCheck(draft, onward.goal);
    case 'signs':
      return checkSigns(draft, onward);
    case 'anew':
      return beginAnew(draft, onward);
    case 'seen':
      return beginSeen(draft, onward);
    case 'cleared':
      return cleared(draft, onward);
    case 'wish':
      return beginWish(draft, onward);
    case 'check-in':
      return beginCheckIn(draft, onward);
    case 'ready': {
      const { practice, clearance } = onward;
      return ask(draft, { name: 'guide', asking: 'ready', practice, clearance, recital: 'before' });
    }
    case 'guide':
      return guide(draft, onward);
    case 'farewell':
      if (onward.ending === 'practice-finished') sayClosingWord(draft);
      draft.say(onward.ending, {});
      return draft.close();
  }
}

/** The first thing heard in an Alexa session: "open back release", or a wish said in one breath. */
function opened(draft: Draft, heard: Heard): Reply {
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
    case 'cannot-get-up':
      return mayBeHurt(draft, null, heard.told);
    case 'someone-else':
      return someoneElse(draft, null);
    case 'newcomer':
      return withNewcomer(draft, null);
    case 'ask':
    case 'what-for':
    case 'form':
    case 'easier':
    case 'harder':
    case 'progress':
      return welcomeWithAnswer(draft, heard);
    case 'age':
      return isMinor(heard.years)
        ? adultsOnly(draft, null, heard.beside)
        : welcome(draft, { then: 'ask-wish' });
    case 'emergency':
    case 'crisis':
      return callForHelp(draft, heard.kind);
    case 'stop':
      return { to: 'farewell', ending: 'goodbye' };
    case 'forget':
    case 'forget-household':
      return forget(draft, null, heard.kind);
    default:
      return welcome(draft, { then: 'ask-wish' });
  }
}

/** Signs were the first words: their questions come first. One that nobody caught has those of an emergency. */
function openedWithSigns(draft: Draft, told: readonly Told[], goal: Goal): Reply {
  greet(draft);
  draft.lift(openToday(draft));
  if (told.length > 0) return { to: 'signs', told, goal, before: null };
  draft.say('sign-unclear', { number: draft.world.content.locale.emergencyNumber });
  return { to: 'signs', told: anyEmergency, goal, before: null };
}

/** The platform has closed the session: nothing can be said, but the place is worth keeping. */
function ended(draft: Draft, state: State | null, how: 'silence' | 'other'): Turn {
  const scene = state?.scene;
  if (scene?.name === 'guide') {
    const at = locate(draft, scene);
    // Silence to the close means that the exercise was spoken to its end; any other end says nothing.
    if (how === 'silence' || at.where === 'during') {
      draft.person = withPlace(draft.person, at.practice, draft.world.nowMs);
    }
  }
  return draft.close();
}
