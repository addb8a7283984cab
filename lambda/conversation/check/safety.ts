import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Reply } from '../frame/onward';
import type { CheckScene } from '../frame/state';
import { hearHurt } from './hurt-moving';
import { hearSeen } from './seen';
import { hearWrong } from './something-wrong';

type Safety = Extract<CheckScene, { kind: 'safety' }>;

/** What is asked beside the check. */
export function hearInSafety(draft: Draft, scene: Safety, heard: Heard): Reply {
  switch (scene.asking) {
    case 'seen':
      return hearSeen(draft, scene, heard);
    case 'something-wrong':
      return hearWrong(draft, scene, heard);
    case 'hurt-moving':
      return hearHurt(draft, scene, heard);
  }
}
