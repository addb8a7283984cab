import { sayComeOut } from './coming-out';
import type { Draft } from './draft';
import type { Heard } from './heard';
import { holds } from './holds';
import type { Reply } from './onward';
import { locate } from './recital';
import { goalOf } from './reported-sign';
import type { ListeningScene } from './state';

/** What is answered whether somebody may exercise or not: the ways out, signs, and calls for help. */
const alwaysHeard: ReadonlySet<Heard['kind']> = new Set([
  ...(['stop', 'emergency', 'crisis', 'forget', 'forget-household'] as const),
  ...(['sign', 'age', 'cannot-get-up', 'someone-else', 'newcomer'] as const),
]);

/** The clearance of this scene ended on another device, or was never given: the check comes before anything else. */
export function lapsed(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  if (!('clearance' in scene) || holds(draft, scene.clearance) || alwaysHeard.has(heard.kind)) return null;
  if (scene.name === 'guide') sayComeOut(draft, locate(draft, scene));
  const goal = goalOf(draft, scene);
  draft.say('clearance-lapsed', {});
  return { to: 'check', goal };
}

/** A clearance that ended is none to come back to either. */
export function withoutLapsed(draft: Draft, scene: ListeningScene): ListeningScene {
  if (!('cleared' in scene) || scene.cleared === null || holds(draft, scene.cleared)) return scene;
  return { ...scene, cleared: null };
}
