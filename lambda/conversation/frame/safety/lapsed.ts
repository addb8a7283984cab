import { questionIds } from '../../../content/terms';
import { isPresent } from '../../../triage/check';
import { openIn, toldByName, withTold, type Told } from '../../../triage/told';
import { answerTo } from './check-answer';
import { sayComeOut } from './safe-stop';
import type { Draft } from '../draft';
import type { Heard } from '../heard';
import { holds } from './holds';
import { toldIn } from './leaving';
import { openToday } from './lift';
import type { Reply } from '../onward';
import { locate } from '../practice/recital';
import { goalOf } from './reported-sign';
import type { ListeningScene } from '../state';
import { isMinor } from './adults';

/** What is answered whether somebody may exercise or not: the ways out, signs, and calls for help. */
const alwaysHeard: ReadonlySet<Heard['kind']> = new Set([
  ...(['stop', 'emergency', 'crisis', 'forget', 'forget-household'] as const),
  ...(['sign', 'hurts', 'cannot-get-up', 'someone-else', 'newcomer'] as const),
]);

const isAlwaysHeard = (heard: Heard): boolean =>
  alwaysHeard.has(heard.kind) ||
  (heard.kind === 'wish' && heard.told.length > 0) ||
  (heard.kind === 'age' && isMinor(heard.years));

/** What was allowed ended on another device, or a sign was told there: the check comes before anything else. */
export function lapsed(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  if (holds(draft) || isAlwaysHeard(heard)) return null;
  if (scene.name === 'welcome' || scene.asking === 'seen') return null;
  if (scene.name === 'check' && draft.elsewhere === 'nothing') return null;
  draft.heed();
  if (scene.name === 'check') {
    draft.say('clearance-lapsed', {});
    return { to: 'anew', goal: scene.goal, told: withTold(toldIn(scene), admitted(draft, scene, heard)) };
  }
  if (scene.name === 'guide') sayComeOut(draft, locate(draft, scene));
  const goal = goalOf(draft, scene);
  draft.say('clearance-lapsed', {});
  return { to: 'check', goal };
}

/** A yes, or what may be one, is a sign told, though the check begins anew. */
function admitted(draft: Draft, { asking }: ListeningScene, heard: Heard): readonly Told[] {
  const answer = answerTo(asking, heard);
  if (answer === null || answer === 'no' || asking === 'floor' || asking === 'read-back') return [];
  draft.lift(openToday(draft));
  return toldByName(questionIds.filter((id) => id === asking));
}

/**
 * A scene of the check after a sign was told on another device: nobody here knows which, so no answer counts
 * any more. What is open, or was answered with yes or not sure, stays told.
 */
export function withoutLapsed(draft: Draft, scene: ListeningScene): ListeningScene {
  if (scene.name !== 'check' || draft.elsewhere === 'nothing') return scene;
  const told = stillTold(draft, scene);
  draft.answers = [];
  return 'told' in scene ? { ...scene, told, cleared: null } : scene;
}

/** What a check that begins anew asks first. */
export function stillTold({ findings }: Draft, scene: ListeningScene): readonly Told[] {
  const present = questionIds.filter((id) => id !== 'floor' && isPresent(findings, id));
  const guessed = toldIn(scene).filter(({ by }) => by === 'guess');
  const named = new Set([...openIn(toldIn(scene), findings), ...present]);
  return [
    ...guessed.filter(({ question }) => named.has(question)),
    ...toldByName([...named].filter((id) => !guessed.some(({ question }) => question === id))),
  ];
}
