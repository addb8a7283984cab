import { restToday } from './anywhere/ways-out';
import { hearAnywhere } from './anywhere';
import { beginCheckIn, hearInCheckIn } from './check-in/check-in';
import { hearInCheck } from './check/check';
import { beginHurtMoving } from './check/hurt-moving';
import { beginAnew, beginFullCheck, checkSigns } from './check/next-question';
import { cleared, helpFirst } from './check/outcome';
import { beginSeen } from './check/seen';
import { beginCheck } from './check/short-check';
import { beginSomethingWrong } from './check/something-wrong';
import { Draft } from './frame/draft';
import type { Heard } from './frame/heard';
import type { Onward, Reply } from './frame/onward';
import { withPlace } from './frame/practice/history';
import { locate } from './frame/practice/recital';
import { isMinor } from './frame/safety/adults';
import { lapsed, withoutLapsed } from './frame/safety/lapsed';
import type { ListeningScene, State } from './frame/state';
import type { Turn, World } from './frame/turn';
import { mentionLostNotes } from './frame/words/lost-notes';
import { ask } from './frame/words/questions';
import { sayClosingWord } from './guide/closing-word';
import { guide, hearInGuide } from './guide/guide';
import { opened } from './opened';
import { hearInWelcome } from './welcome/welcome';
import { beginWish, hearInWish } from './wish/wish';

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
    case 'help-first':
      return helpFirst(draft, onward.outcome, onward.more);
    case 'something-wrong':
      return beginSomethingWrong(draft, onward);
    case 'hurt-moving':
      return beginHurtMoving(draft, onward);
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
    case 'rest':
      return restToday(draft);
    case 'farewell':
      if (onward.ending === 'practice-finished') sayClosingWord(draft);
      draft.say(onward.ending, {});
      return draft.close();
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
