import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { CheckScene } from '../frame/state';
import type { Turn } from '../frame/turn';
import { ask } from '../frame/words/questions';
import { help } from '../frame/words/unclear';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

/** Not understood: the number comes with the question. */
export function missed(draft: Draft, scene: Safety, heard: Heard): Turn {
  if (heard.kind === 'help') return help(draft, scene);
  draft.unclear = draft.unclearBefore + 1;
  if (scene.asking === 'seen') draft.say('unclear-check', {});
  else draft.say('help-now', { number: draft.world.content.locale.emergencyNumber });
  return ask(draft, scene, 'again');
}
