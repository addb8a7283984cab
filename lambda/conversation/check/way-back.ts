import type { QuestionId } from '../../content/terms';
import { followersOf, type Asked } from '../../triage/answers';
import { rules } from '../../triage/rules';
import type { Draft } from '../frame/draft';
import type { Reply } from '../frame/onward';
import { toldIn } from '../frame/safety/leaving';
import type { CheckScene } from '../frame/state';
import { ask } from '../frame/words/questions';

/** To the question that was answered last. Before the first answer to what was told there is none. */
export function backOne(draft: Draft, scene: Extract<CheckScene, { kind: 'full' | 'read-back' }>): Reply {
  const last = draft.answers.at(-1)?.asked;
  const told = toldIn(scene);
  const isBefore =
    scene.kind === 'full' &&
    scene.cleared !== null &&
    !told.some(({ question }) => belongsTo(question, last));
  if (last === undefined || isBefore) return ask(draft, scene);
  draft.answers = draft.answers.slice(0, -1);
  const cleared = scene.kind === 'full' ? scene.cleared : null;
  const { goal } = scene;
  return ask(draft, { name: 'check', kind: 'full', asking: last, goal, told, cleared, wording: 'first' });
}

/** Is it the question itself, or a split of it? */
const belongsTo = (question: QuestionId, asked: Asked | undefined): boolean =>
  asked !== undefined && [question, ...followersOf(rules[question])].includes(asked);
