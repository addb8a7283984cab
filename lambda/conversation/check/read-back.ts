import { next } from '../../triage/check';
import { toldByName } from '../../triage/told';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import { stillTold } from '../frame/safety/lapsed';
import type { Onward, Reply } from '../frame/onward';
import { ask, sayAllDenied } from '../frame/words/questions';
import { askAbout, asReadBack } from '../frame/safety/reported-sign';
import type { CheckScene } from '../frame/state';
import { unclear } from '../frame/words/unclear';
import { concluded } from './outcome';

type ReadBack = Extract<CheckScene, { kind: 'read-back' }>;

/** The one moment to correct a misheard no. A sign that is named is heard anywhere, and asked again. */
export function hearInReadBack(draft: Draft, scene: ReadBack, heard: Heard): Reply {
  switch (heard.kind) {
    case 'yes': {
      if (scene.heardNo === 'once') return insisted(draft, scene);
      const reached = next({ findings: draft.findings, told: [], readBack: 'confirmed' });
      return reached.kind === 'outcome'
        ? concluded(draft, reached.outcome, scene.goal)
        : { to: 'full-check', goal: scene.goal };
    }
    case 'no':
      return scene.heardNo === 'once' ? anew(draft, scene) : ask(draft, { ...scene, heardNo: 'once' });
    case 'all':
      // Every one of them wrong: never a yes.
      return scene.heardNo === 'once' ? anew(draft, scene) : ask(draft, { ...scene, heardNo: 'once' });
    case 'more-detail':
      sayAllDenied(draft);
      return ask(draft, scene, 'again');
    case 'denied':
      // "No fever" to "is that right?" may be a correction: the question is asked once more.
      if (heard.question === null) return unclear(draft, scene, heard);
      return askAbout(draft, scene, toldByName(asReadBack([heard.question])));
    case 'unsure':
      return ask(draft, { ...scene, heardNo: 'once' });
    default:
      return unclear(draft, scene, heard);
  }
}

/** Something was wrong, and no name comes: it is asked for once more, then all of it is asked anew. */
const insisted = (draft: Draft, scene: ReadBack): Reply =>
  scene.wording === 'again' ? anew(draft, scene) : ask(draft, { ...scene, wording: 'again' });

/** All of it once more; a yes that was said is asked first, and not forgotten. */
const anew = (draft: Draft, scene: ReadBack): Onward => ({
  to: 'anew',
  goal: scene.goal,
  told: stillTold(draft, scene),
});
