import { toldByName } from '../triage/told';
import { hearQuestion } from './asked/answers';
import { answerTo } from './frame/safety/check-answer';
import type { Draft } from './frame/draft';
import type { Heard } from './frame/heard';
import { callForHelp, mayBeHurt, needsHelp, someoneElse, withNewcomer } from './anywhere/help';
import { goOn } from './frame/practice/carry-on';
import type { Reply } from './frame/onward';
import { ask } from './frame/words/questions';
import { locate } from './frame/practice/recital';
import { anyHurt, askAbout, signs, somethingHad, uncaughtSign } from './frame/safety/reported-sign';
import type { ListeningScene } from './frame/state';
import type { Turn } from './frame/turn';
import { adultsOnly, forget, stop } from './anywhere/ways-out';
import { isMinor } from './frame/safety/adults';
import { goalWith } from './frame/words/unknown';

/**
 * What is heard in the same way in every scene: the ways out, a call for help, a question to the coach,
 * and a sign that is told, which stops everything. `null`: the scene hears it.
 */
export function hearAnywhere(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  switch (heard.kind) {
    case 'emergency':
    case 'crisis':
      return callForHelp(draft, heard.kind);
    case 'stop':
      return stop(draft, scene);
    case 'forget':
    case 'forget-household':
      return forget(draft, scene, heard.kind);
    case 'cannot-get-up':
      return answerTo(scene.asking, heard) === null ? mayBeHurt(draft, scene) : null;
    case 'need-help':
      return needsHelp(draft, scene);
    case 'someone-else':
      return someoneElse(draft, scene);
    case 'newcomer':
      return withNewcomer(draft, scene);
    case 'sign':
      if (scene.asking === 'hurt-moving') return null;
      return heard.questions.length === 0 ? uncaughtSign(draft, scene) : signs(draft, scene, heard.questions);
    case 'age':
      return heard.years === null ? null : age(draft, scene, heard.years);
    case 'hurts':
      return scene.name === 'guide' || scene.name === 'check' ? null : askAbout(draft, scene, anyHurt);
    case 'wish':
      if (heard.told.length > 0)
        return askAbout(draft, scene, toldByName(heard.told), goalWith(draft, scene, heard));
      return scene.name === 'guide' ? somethingHad(draft, scene, heard) : null;
    case 'fine':
      return scene.name === 'guide' || scene.asking === 'something-wrong' ? null : ask(draft, scene);
    case 'more-detail':
    case 'less-detail':
      return scene.name === 'guide' || scene.asking === 'read-back'
        ? null
        : preferDetail(draft, scene, heard.kind);
    default:
      return hearQuestion(draft, scene, heard);
  }
}

/** Before a practice there is nothing to explain yet: it is kept for what comes. */
function preferDetail(draft: Draft, scene: ListeningScene, heard: 'more-detail' | 'less-detail'): Turn {
  const detail = heard === 'more-detail' ? 'full' : 'short';
  const { preferences } = draft.person;
  draft.person = { ...draft.person, preferences: { ...preferences, detail } };
  draft.say(`detail-${detail}`, {});
  return ask(draft, scene);
}

/** "I'm seven", said to a pain question, may be a score and may be an age: the number alone is neither. */
const mayBeScore = ({ asking }: ListeningScene, years: number): boolean =>
  (asking === 'pain-before' || asking === 'pain-after') && years <= 10;

function age(draft: Draft, scene: ListeningScene, years: number): Reply | null {
  if (mayBeScore(scene, years)) return ask(draft, scene, 'again');
  if (isMinor(years)) return adultsOnly(draft, scene);
  draft.say('adult-enough', {});
  return scene.name === 'guide' ? goOn(draft, scene, locate(draft, scene)) : ask(draft, scene);
}
