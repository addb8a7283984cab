import { adultsOnly, callForHelp, forget, hearAnywhere, isMinor } from './anywhere';
import { sayClosingWord } from './closing-word';
import { withPlace } from './coming-out';
import { Draft } from './draft';
import type { Heard } from './heard';
import type { Onward, Reply } from './onward';
import { ask } from './questions';
import { mentionLostNotes } from './lost-notes';
import { locate } from './recital';
import { beginFullCheck, checkSign, hearInCheck } from './scenes/check';
import { beginCheckIn, hearInCheckIn } from './scenes/check-in';
import { guide, hearInGuide } from './scenes/guide';
import { cleared } from './scenes/outcome';
import { beginCheck } from './scenes/short-check';
import { greet, hearInWelcome, welcome, welcomeWithAnswer } from './scenes/welcome';
import { beginWish, hearInWish } from './scenes/wish';
import type { ListeningScene, State } from './state';
import type { Turn, World } from './turn';
import { goalOfWish } from './unknown';

/**
 * One turn of the conversation, pure: the same state, words and world give the same turn. A state of
 * null opens an Alexa session. Nothing is spoken or kept here; the edges do that with what is returned.
 */
export function step(state: State | null, heard: Heard, world: World): Turn {
  const draft = new Draft(state, world);
  if (heard.kind === 'ended') return ended(draft, state, heard.how);
  const scene = state?.scene;
  if (scene !== undefined && !asksToForget(heard)) mentionLostNotes(draft);
  let reply =
    scene === undefined || scene.name === 'farewell'
      ? opened(draft, heard)
      : (hearAnywhere(draft, scene, heard) ?? hearIn(draft, scene, heard));
  while ('to' in reply) reply = enter(draft, reply);
  return reply;
}

/** Its answer says by itself whether the notes can be reached. */
const asksToForget = ({ kind }: Heard): boolean => kind === 'forget' || kind === 'forget-household';

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
    case 'sign':
      return checkSign(draft, onward);
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
      return welcome(draft, goalOfWish(heard), heard.unknown);
    case 'check':
      greet(draft);
      return { to: 'full-check', goal: { then: 'ask-wish' } };
    case 'sign':
      greet(draft);
      if (heard.questions.length === 0) return { to: 'full-check', goal: { then: 'ask-wish' } };
      return { to: 'sign', questions: heard.questions, goal: { then: 'ask-wish' }, before: null };
    case 'hurts':
      greet(draft);
      return { to: 'sign', questions: ['leg-weakness'], goal: { then: 'ask-wish' }, before: null };
    case 'ask':
    case 'what-for':
    case 'form':
    case 'easier':
    case 'harder':
    case 'progress':
      return welcomeWithAnswer(draft, heard);
    case 'age':
      return isMinor(heard.years) ? adultsOnly(draft) : welcome(draft, { then: 'ask-wish' });
    case 'emergency':
    case 'crisis':
      return callForHelp(draft, heard.kind);
    case 'stop':
      return { to: 'farewell', ending: 'goodbye' };
    case 'forget':
    case 'forget-household':
      return forget(draft, heard.kind);
    default:
      return welcome(draft, { then: 'ask-wish' });
  }
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
