import type { QuestionId } from '../content/terms';
import { toldByName } from '../triage/told';
import { hearQuestion } from './answers';
import { answerTo } from './check-answer';
import type { Draft } from './draft';
import type { Heard } from './heard';
import { callForHelp, mayBeHurt, needsHelp, someoneElse, withNewcomer } from './help';
import { goOn } from './moves/going-on';
import type { Reply } from './onward';
import { ask } from './questions';
import { locate } from './recital';
import { anyHurt, askAbout, signs, somethingHad, uncaughtSign } from './reported-sign';
import type { ListeningScene } from './state';
import type { Turn } from './turn';
import { adultsOnly, forget, isMinor, stop } from './ways-out';
import { goalWith } from './unknown';

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
      return answerTo(scene.asking, heard) === null
        ? mayBeHurt(draft, scene, toldWithFall(scene, heard.told))
        : null;
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
      return age(draft, scene, heard);
    case 'hurts':
      return scene.name === 'guide' || scene.name === 'check' ? null : askAbout(draft, scene, anyHurt);
    case 'wish':
      if (heard.told.length > 0 && scene.asking !== 'hurt-moving')
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

/** "I feel faint" to the question about the chest has not said that it is well: that stays open. */
const toldWithFall = ({ asking }: ListeningScene, told: readonly QuestionId[]): readonly QuestionId[] =>
  asking === 'chest-pain' ? [...new Set([...told, asking])] : told;

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

function age(
  draft: Draft,
  scene: ListeningScene,
  { years, beside }: Extract<Heard, { kind: 'age' }>,
): Reply | null {
  if (years === null) return null;
  if (mayBeScore(scene, years)) return ask(draft, scene, 'again');
  if (isMinor(years)) return adultsOnly(draft, scene, beside);
  draft.say('adult-enough', {});
  return scene.name === 'guide' ? goOn(draft, scene, locate(draft, scene)) : ask(draft, scene);
}
