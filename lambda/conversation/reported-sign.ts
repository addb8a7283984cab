import type { QuestionId } from '../content/terms';
import { answerTo } from './check-answer';
import { isFinished, sayComeOut } from './coming-out';
import type { Draft } from './draft';
import type { Heard } from './heard';
import type { Reply } from './onward';
import { locate } from './recital';
import { practiceInHand, type Goal, type GuideScene, type ListeningScene } from './state';

/** A sign of a known question: it is asked before anything else. `null`: it answers what is asked already. */
export function sign(draft: Draft, scene: ListeningScene, question: QuestionId): Reply | null {
  // In the read-back it is a correction, and is asked again.
  if (answerTo(scene.asking, { kind: 'sign', questions: [question] }) !== null) return null;
  return askAbout(draft, scene, [question]);
}

/** Whatever it was that we did not catch, each sign of an emergency is asked about: one no is no all-clear. [J] */
const anyEmergency: readonly QuestionId[] = [
  'leg-weakness',
  'bladder-bowel',
  'saddle-numbness',
  'chest-pain',
];

/** Something about the body that was not caught. In the check its own question is asked again. */
export const uncaughtSign = (draft: Draft, scene: ListeningScene): Reply | null =>
  scene.name === 'check' ? null : askBlindly(draft, scene, anyEmergency);

/** "I have hiccups": in the middle of an exercise, what is not known as kit is rather something felt. [J] */
export const somethingHad = (
  draft: Draft,
  scene: GuideScene,
  { wish, unknown }: Extract<Heard, { kind: 'wish' }>,
): Reply | null =>
  unknown.some(({ part }) => part === 'kit') && Object.keys(wish).length === 0
    ? askBlindly(draft, scene, ['leg-weakness'])
    : null;

/** Says whom to call as well: nobody knows how serious it is. */
function askBlindly(draft: Draft, scene: ListeningScene, questions: readonly QuestionId[]): Reply {
  const reply = askAbout(draft, scene, questions);
  draft.say('sign-unclear', { number: draft.world.content.locale.emergencyNumber });
  return reply;
}

/** Stops what runs, and hands over to the questions. */
function askAbout(draft: Draft, scene: ListeningScene, questions: readonly QuestionId[]): Reply {
  if (scene.name !== 'guide') {
    draft.say('sign-heard', {});
    const before = 'clearance' in scene ? scene.clearance : null;
    return { to: 'sign', questions, goal: goalOf(scene), before };
  }
  const at = locate(draft, scene);
  sayComeOut(draft, at);
  draft.person = { ...draft.person, practice: at.practice };
  return { to: 'sign', questions, goal: { then: 'resume', practice: at.practice }, before: scene.clearance };
}

function goalOf(scene: ListeningScene): Goal {
  if (scene.name === 'check') return scene.goal;
  const practice = practiceInHand(scene);
  return practice === null || isFinished(practice) ? { then: 'ask-wish' } : { then: 'resume', practice };
}
