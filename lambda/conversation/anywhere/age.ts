import type { Draft } from '../frame/draft';
import type { Reply } from '../frame/onward';
import { goOn } from '../frame/practice/carry-on';
import { locate } from '../frame/practice/recital';
import type { ListeningScene } from '../frame/state';
import { ask } from '../frame/words/questions';
import { mayBeScore } from './always';

/** An adult's age changes nothing. A small number after a pain question is asked for once more. */
export function age(draft: Draft, scene: ListeningScene, years: number): Reply {
  if (mayBeScore(scene, years)) return ask(draft, scene, 'again');
  draft.say('adult-enough', {});
  return scene.name === 'guide' ? goOn(draft, scene, locate(draft, scene)) : ask(draft, scene);
}
