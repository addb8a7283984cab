import type { QuestionId } from '../../content/terms';
import { followersOf, withAnswer, type Asked } from '../../triage/answers';
import { next } from '../../triage/check';
import { clearanceOn } from '../../triage/clearance';
import { rules } from '../../triage/rules';
import { areRuledOut, openIn } from '../../triage/told';
import { mustBeSeenAfter } from '../../triage/unsettled';
import { answerTo, isFirstUnsure } from '../check-answer';
import type { Draft } from '../draft';
import type { Heard, Wish } from '../heard';
import { holds } from '../holds';
import { openToday } from '../lift';
import { stillTold } from '../lapsed';
import { toldIn } from '../leaving';
import type { Onward, Reply } from '../onward';
import { ask } from '../questions';
import { uncaughtAnswer } from '../reported-sign';
import { authored } from '../triage-words';
import type { CheckScene, Goal } from '../state';
import { unclear } from '../unclear';
import { concluded } from './outcome';
import { hearInReadBack } from './read-back';
import { hearInSafety } from './safety';
import { hearInShortCheck } from './short-check';

type FullCheck = Extract<CheckScene, { kind: 'full' }>;

export function beginFullCheck(draft: Draft, goal: Goal): Reply {
  if (mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs) !== null) return { to: 'seen', goal };
  draft.answers = [];
  draft.disposition = null;
  draft.say('check-opens', {});
  return goOn(draft, { goal, told: [], cleared: null });
}

/** From the beginning, but what was told, or answered with yes or not sure, is asked first. */
export function beginAnew(draft: Draft, { goal, told }: Extract<Onward, { to: 'anew' }>): Reply {
  const isSent = mustBeSeenAfter(draft.person.unsettled, draft.world.nowMs) !== null;
  if (isSent && told.length === 0) return { to: 'seen', goal };
  draft.answers = [];
  draft.disposition = null;
  draft.say('check-opens', {});
  return goOn(draft, { goal, told, cleared: null });
}

/** Signs were told: their questions come first, and nothing else goes on until each is settled. */
export function checkSigns(draft: Draft, { told, goal, before }: Extract<Onward, { to: 'signs' }>): Reply {
  draft.disposition = null;
  return goOn(draft, { goal, told, cleared: before });
}

/** Asks, reads back or concludes, as the rules of triage say. */
function goOn(draft: Draft, { goal, told, cleared }: Pick<FullCheck, 'goal' | 'told' | 'cleared'>): Reply {
  const reached = next({ findings: draft.findings, told, readBack: 'due' });
  const common = { name: 'check', goal, wording: 'first' } as const;
  switch (reached.kind) {
    case 'ask':
      return ask(draft, { ...common, kind: 'full', asking: reached.question, told, cleared });
    case 'read-back':
      return ask(draft, { ...common, kind: 'read-back', asking: 'read-back', heardNo: 'not-yet' });
    case 'outcome':
      return concluded(draft, reached.outcome, goal);
  }
}

export function hearInCheck(draft: Draft, scene: CheckScene, heard: Heard): Reply {
  switch (heard.kind) {
    case 'why':
      if (scene.kind === 'read-back') draft.say('why-read-back', {});
      else draft.speak(authored(draft.world.content.triage, scene.asking).why);
      return askOnceMore(draft, scene);
    case 'pause':
    case 'more-time':
      draft.say('waiting', {});
      return askOnceMore(draft, scene);
    case 'wish':
      // Only while somebody may lie there does a sign beside a wish come here: there any sign is an answer.
      if (heard.told.length > 0) return hearAnswer(draft, scene, { kind: 'sign', questions: heard.told });
      // A routine in hand is not thrown away for a word that may have been misheard.
      if (scene.goal.then === 'resume' || isEmpty(heard.wish)) return unclear(draft, scene, heard);
      draft.say('wish-kept-for-later', {});
      return askOnceMore(draft, { ...scene, goal: withWish(scene.goal, heard.wish) });
    case 'start-over':
    case 'check':
      return { to: 'anew', goal: scene.goal, told: stillTold(draft, scene) };
    default:
      return hearAnswer(draft, scene, heard);
  }
}

/** The same question after an aside; of the noes only whether they were right. */
const askOnceMore = (draft: Draft, scene: CheckScene): Reply =>
  ask(draft, scene, scene.kind === 'read-back' ? 'again' : 'first');

function hearAnswer(draft: Draft, scene: CheckScene, heard: Heard): Reply {
  switch (scene.kind) {
    case 'full':
      return hearInFullCheck(draft, scene, heard);
    case 'read-back':
      return heard.kind === 'back' ? backOne(draft, scene) : hearInReadBack(draft, scene, heard);
    case 'short':
      return hearInShortCheck(draft, scene, heard);
    case 'safety':
      return hearInSafety(draft, scene, heard);
  }
}

/** "About three days", said of the pain, is heard as a length of time that no routine has. */
const isEmpty = (wish: Wish): boolean => Object.keys(wish).length === 0;

/** A wish may come in pieces: "my lower back", then "ten minutes". */
const withWish = (goal: Goal, wish: Wish): Goal => ({
  then: 'plan',
  wish: goal.then === 'plan' ? { ...goal.wish, ...wish } : wish,
});

function hearInFullCheck(draft: Draft, scene: FullCheck, heard: Heard): Reply {
  if (heard.kind === 'back') return backOne(draft, scene);
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return notAnswered(draft, scene, heard);
  // A yes, or what may be one, ends what was allowed before: the session may be dropped at any time.
  if (answer !== 'no' && scene.asking !== 'floor') draft.lift(openToday(draft));
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  draft.answers = withAnswer(draft.answers, { asked: scene.asking, answer });
  const isSettled = openIn(scene.told, draft.findings).length === 0;
  return scene.told.length > 0 && isSettled ? settled(draft, scene) : goOn(draft, scene);
}

/** A part that is denied leaves the rest of the question open; what was not caught may be another sign. */
function notAnswered(draft: Draft, scene: FullCheck, heard: Heard): Reply {
  if (heard.kind === 'denied' && heard.question === scene.asking) {
    draft.say('part-denied', {});
    return ask(draft, scene, 'again');
  }
  const uncaught = heard.kind === 'unclear' ? uncaughtAnswer(draft, scene) : null;
  return uncaught ?? unclear(draft, scene, heard);
}

/** Everything told is answered. Where there is no such sign, back to where the person was, if that was cleared. */
function settled(draft: Draft, scene: FullCheck): Reply {
  const isFloorTold = scene.told.some(({ question }) => question === 'floor');
  const signs = scene.told.filter(({ question }) => question !== 'floor');
  if (!areRuledOut(signs, draft.findings)) return goOn(draft, scene);
  if (signs.length > 0) draft.say('sign-ruled-out', {});
  const { cleared } = scene;
  if (cleared === null || !holds(draft)) return goOn(draft, { ...scene, told: [], cleared: null });
  draft.disposition = cleared.level === 'full' ? 'self-care' : 'appointment';
  const clearance = isFloorTold ? clearanceOn(cleared, draft.answers) : cleared;
  return { to: 'cleared', clearance, goal: scene.goal };
}

/** To the question that was answered last. Before the first answer to what was told there is none. */
function backOne(draft: Draft, scene: FullCheck | Extract<CheckScene, { kind: 'read-back' }>): Reply {
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
