import { toldByName } from '../triage/told';
import { age } from './anywhere/age';
import { hearAlways } from './anywhere/always';
import { preferDetail } from './anywhere/detail';
import { needsHelp } from './anywhere/help';
import { hearQuestion } from './asked/answers';
import type { Draft } from './frame/draft';
import type { Heard } from './frame/heard';
import type { Reply } from './frame/onward';
import { anyHurt, askAbout, signs, somethingHad, uncaughtSign } from './frame/safety/reported-sign';
import type { ListeningScene } from './frame/state';
import { ask } from './frame/words/questions';
import { goalWith } from './frame/words/unknown';

/**
 * What is heard in the same way in every scene: the ways out, a call for help, a question to the coach,
 * and a sign that is told, which stops everything. `null`: the scene hears it.
 */
export const hearAnywhere = (draft: Draft, scene: ListeningScene, heard: Heard): Reply | null =>
  hearAlways(draft, scene, heard) ?? hearInAnyScene(draft, scene, heard);

function hearInAnyScene(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  switch (heard.kind) {
    case 'need-help':
      return needsHelp(draft, scene);
    case 'sign':
      if (scene.asking === 'hurt-moving') return null;
      return heard.questions.length === 0 ? uncaughtSign(draft, scene) : signs(draft, scene, heard.questions);
    case 'age':
      return heard.years === null ? null : age(draft, scene, heard.years);
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
