import type { QuestionId } from '../../content/terms';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Reply } from '../frame/onward';
import { isMinor } from '../frame/safety/adults';
import { answerTo } from '../frame/safety/check-answer';
import type { ListeningScene } from '../frame/state';
import { callForHelp, mayBeHurt, someoneElse, withNewcomer } from './help';
import { adultsOnly, forget, stop } from './ways-out';

/**
 * What is heard in the same way whatever is asked, and as the first words of a session too (`scene` null): the
 * ways out, and calls for help. `null`: something else was heard.
 */
export function hearAlways(draft: Draft, scene: ListeningScene | null, heard: Heard): Reply | null {
  switch (heard.kind) {
    case 'emergency':
    case 'crisis':
      return callForHelp(draft, heard.kind);
    case 'stop':
      return scene === null ? { to: 'farewell', ending: 'goodbye' } : stop(draft, scene);
    case 'forget':
    case 'forget-household':
      return forget(draft, scene, heard.kind);
    case 'cannot-get-up':
      return scene !== null && answerTo(scene.asking, heard) !== null
        ? null
        : mayBeHurt(draft, scene, toldWithFall(scene, heard.told));
    case 'someone-else':
      return someoneElse(draft, scene);
    case 'newcomer':
      return withNewcomer(draft, scene);
    case 'age':
      return isMinor(heard.years) && !mayBeScore(scene, heard.years)
        ? adultsOnly(draft, scene, heard.beside)
        : null;
    default:
      return null;
  }
}

/** "I feel faint" to the question about the chest has not said that it is well: that stays open. */
const toldWithFall = (scene: ListeningScene | null, told: readonly QuestionId[]): readonly QuestionId[] =>
  scene?.asking === 'chest-pain' ? [...new Set([...told, scene.asking])] : told;

/** "I'm seven", said to a pain question, may be a score and may be an age: the number alone is neither. */
export const mayBeScore = (scene: ListeningScene | null, years: number | null): boolean =>
  (scene?.asking === 'pain-before' || scene?.asking === 'pain-after') && years !== null && years <= 10;
