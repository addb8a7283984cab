import type { QuestionId } from '../../../content/terms';
import { withdraw } from '../../../triage/answers';
import { toldByName, withTold, type Told } from '../../../triage/told';
import { answerTo } from './check-answer';
import { sayComeOut } from './safe-stop';
import { isFinished } from '../practice/history';
import type { Draft } from '../draft';
import { holds } from './holds';
import { openToday } from './lift';
import type { Heard } from '../heard';
import { toldIn } from './leaving';
import type { Onward, Reply } from '../onward';
import { locate } from '../practice/recital';
import { practiceInHand, type Goal, type GuideScene, type ListeningScene } from '../state';

/** Signs by name: each is asked before anything else. `null`: they answer what is asked already. */
export const signs = (draft: Draft, scene: ListeningScene, questions: readonly QuestionId[]): Reply | null =>
  answerTo(scene.asking, { kind: 'sign', questions }) === null
    ? askAbout(draft, scene, toldByName(scene.asking === 'read-back' ? asReadBack(questions) : questions))
    : null;

/** "Numbness was wrong": of the two that were read back, either may be meant. */
export const asReadBack = (questions: readonly QuestionId[]): readonly QuestionId[] =>
  questions.includes('leg-weakness') ? [...new Set([...questions, 'saddle-numbness' as const])] : questions;

/** Whatever it was that we did not catch, each sign of an emergency is asked about: one no is no all-clear. [J] */
export const anyEmergency: readonly Told[] = (
  ['leg-weakness', 'bladder-bowel', 'saddle-numbness', 'chest-pain'] as const
).map((question) => ({ question, by: 'guess' }));

/** An ordinary "that hurts" has its one question. */
export const anyHurt: readonly Told[] = [{ question: 'leg-weakness', by: 'guess' }];

/** Something about the body that was not caught. */
export const uncaughtSign = (draft: Draft, scene: ListeningScene): Reply =>
  askBlindly(draft, scene, anyEmergency);

/** Speech that was not understood while a sign is asked about, on the way out of an exercise: once. */
export function uncaughtAnswer(draft: Draft, scene: ListeningScene): Reply | null {
  const told = toldIn(scene);
  const isAsked = anyEmergency.every(({ question }) => told.some((one) => one.question === question));
  if (isAsked || !('cleared' in scene) || scene.cleared === null) return null;
  const more = anyEmergency.filter(({ question }) => !told.some((one) => one.question === question));
  return askBlindly(draft, scene, more);
}

/** "I have hiccups": in the middle of an exercise, what is not known as kit is rather something felt. [J] */
export const somethingHad = (
  draft: Draft,
  scene: GuideScene,
  { wish, unknown }: Extract<Heard, { kind: 'wish' }>,
): Reply | null =>
  unknown.some(({ part }) => part === 'kit') && Object.keys(wish).length === 0
    ? askBlindly(draft, scene, anyHurt)
    : null;

/** Says whom to call as well: nobody knows how serious it is. */
function askBlindly(draft: Draft, scene: ListeningScene, told: readonly Told[]): Reply {
  const reply = askAbout(draft, scene, told);
  draft.say('sign-unclear', { number: draft.world.content.locale.emergencyNumber });
  return reply;
}

/** Stops what runs, ends the clearance, and hands over to the questions: to all that are open, old and new. */
export function askAbout(
  draft: Draft,
  scene: ListeningScene,
  more: readonly Told[],
  goal: Goal = goalOf(draft, scene),
): Onward {
  if (scene.name === 'guide') sayComeOut(draft, locate(draft, scene));
  else draft.say('sign-heard', {});
  const before = clearedIn(draft, scene);
  draft.lift(openToday(draft));
  heedElsewhere(draft);
  draft.answers = more.reduce((answers, { question }) => withdraw(answers, question), draft.answers);
  return {
    to: 'signs',
    told: withTold(toldIn(scene), more),
    goal,
    before,
  };
}

/** After a sign on another device no answer counts any more: the whole check follows. */
export function heedElsewhere(draft: Draft): void {
  if (draft.elsewhere === 'nothing') return;
  draft.answers = [];
  draft.heed();
}

/** What was allowed until now, and holds still. */
function clearedIn(draft: Draft, scene: ListeningScene) {
  const clearance = 'clearance' in scene ? scene.clearance : 'cleared' in scene ? scene.cleared : null;
  return holds(draft) ? clearance : null;
}

/** What the person came for, with the place of a practice that is interrupted. */
export function goalOf(draft: Draft, scene: ListeningScene): Goal {
  if (scene.name === 'check') return scene.goal;
  if (scene.name === 'guide') {
    const { practice } = locate(draft, scene);
    draft.person = { ...draft.person, practice };
    return { then: 'resume', practice };
  }
  const practice = practiceInHand(scene);
  return practice === null || isFinished(practice) ? { then: 'ask-wish' } : { then: 'resume', practice };
}
