import type { Draft } from '../frame/draft';
import type { Heard, Wish } from '../frame/heard';
import type { Reply } from '../frame/onward';
import { stillTold } from '../frame/safety/lapsed';
import { mayChange, type CheckScene, type Goal } from '../frame/state';
import { ask } from '../frame/words/questions';
import { authored } from '../frame/words/triage-words';
import { unclear } from '../frame/words/unclear';
import { hearInFullCheck } from './full-check';
import { hearInReadBack } from './read-back';
import { hearInSafety } from './safety';
import { hearInShortCheck } from './short-check';
import { backOne } from './way-back';

/** What is heard in the same way in every part of the check; the rest is an answer. */
export function hearInCheck(draft: Draft, scene: CheckScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'why':
      if (scene.kind === 'read-back') draft.say('why-read-back', {});
      else draft.speak(authored(draft.world.content.triage, scene.asking).why);
      return askOnceMore(draft, scene);
    case 'pause':
    case 'more-time':
      draft.say('waiting', {});
      return askOnceMore(draft, scene);
    case 'wish':
      // Only while somebody may lie there does a sign beside a wish come here: there any sign is an answer.
      if (heard.told.length > 0) return hearAnswer(draft, scene, { kind: 'sign', questions: heard.told });
      if (!mayChange(scene.goal) || isEmpty(heard.wish)) return unclear(draft, scene, heard);
      draft.say('wish-kept-for-later', {});
      return askOnceMore(draft, { ...scene, goal: withWish(scene.goal, heard.wish) });
    case 'start-over':
    case 'check':
      return { to: 'anew', goal: scene.goal, told: stillTold(draft, scene) };
    default:
      return hearAnswer(draft, scene, heard);
  }
}

/** The same question after an aside; of the noes only whether they were right. */
const askOnceMore = (draft: Draft, scene: CheckScene): Reply =>
  ask(draft, scene, scene.kind === 'read-back' ? 'again' : 'first');

function hearAnswer(draft: Draft, scene: CheckScene, heard: Heard): Reply {
  switch (scene.kind) {
    case 'full':
      return hearInFullCheck(draft, scene, heard);
    case 'read-back':
      return heard.kind === 'back' ? backOne(draft, scene) : hearInReadBack(draft, scene, heard);
    case 'short':
      return hearInShortCheck(draft, scene, heard);
    case 'safety':
      return hearInSafety(draft, scene, heard);
  }
}

/** "About three days", said of the pain, is heard as a length of time that no routine has. */
const isEmpty = (wish: Wish): boolean => Object.keys(wish).length === 0;

/** A wish may come in pieces: "my lower back", then "ten minutes". */
const withWish = (goal: Goal, wish: Wish): Goal => ({
  then: 'plan',
  wish: goal.then === 'plan' ? { ...goal.wish, ...wish } : wish,
});
