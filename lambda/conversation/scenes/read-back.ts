import { next } from '../../triage/check';
import type { Draft } from '../draft';
import type { Heard } from '../heard';
import type { Reply } from '../onward';
import { ask } from '../questions';
import type { CheckScene } from '../state';
import { unclear } from '../unclear';
import { concluded } from './outcome';

type ReadBack = Extract<CheckScene, { kind: 'read-back' }>;

/** The one moment to correct a misheard no. A sign that is named is heard anywhere, and asked again. */
export function hearInReadBack(draft: Draft, scene: ReadBack, heard: Heard): Reply {
  switch (heard.kind) {
    case 'yes':
    case 'ready': {
      const reached = next({ findings: draft.findings, reported: [], readBack: 'confirmed' });
      return reached.kind === 'outcome'
        ? concluded(draft, reached.outcome, scene.goal)
        : { to: 'full-check', goal: scene.goal };
    }
    case 'no':
      return scene.heardNo === 'once'
        ? { to: 'full-check', goal: scene.goal }
        : ask(draft, { ...scene, heardNo: 'once' });
    case 'denied':
      // "No fever" to "is that right?" may be a correction: the question is asked once more.
      if (heard.question === null) return unclear(draft, scene, heard);
      return { to: 'sign', questions: [heard.question], goal: scene.goal, before: null };
    case 'unsure':
      return ask(draft, { ...scene, heardNo: 'once' });
    default:
      return unclear(draft, scene, heard);
  }
}
