import { next, withdraw } from '../../triage/check';
import { clearanceOn } from '../../triage/clearance';
import { answerTo, isFirstUnsure } from '../check-answer';
import type { Draft } from '../draft';
import type { Heard, Wish } from '../heard';
import type { Onward, Reply } from '../onward';
import { ask, authored } from '../questions';
import type { CheckScene, Goal } from '../state';
import { unclear } from '../unclear';
import { concluded } from './outcome';
import { hearInReadBack } from './read-back';
import { hearInShortCheck } from './short-check';

type FullCheck = Extract<CheckScene, { kind: 'full' }>;

export function beginFullCheck(draft: Draft, goal: Goal): Reply {
  draft.findings = {};
  draft.disposition = null;
  draft.say('check-opens', {});
  return goOn(draft, { goal, reported: [], cleared: null });
}

/** A sign was reported: its question comes first, and nothing else goes on until it is settled. */
export function checkSign(draft: Draft, { questions, goal, before }: Extract<Onward, { to: 'sign' }>): Reply {
  draft.findings = questions.reduce(withdraw, draft.findings);
  draft.person = { ...draft.person, checkPassedAtMs: null };
  draft.disposition = null;
  return goOn(draft, { goal, reported: questions, cleared: before });
}

/** Asks, reads back or concludes, as the rules of triage say. */
function goOn(
  draft: Draft,
  { goal, reported, cleared: before }: Pick<FullCheck, 'goal' | 'reported' | 'cleared'>,
): Reply {
  const reached = next({ findings: draft.findings, reported, readBack: 'due' });
  switch (reached.kind) {
    case 'ask': {
      const asking = reached.question;
      return ask(draft, {
        name: 'check',
        kind: 'full',
        asking,
        goal,
        reported,
        cleared: before,
        wording: 'first',
      });
    }
    case 'read-back':
      return ask(draft, {
        name: 'check',
        kind: 'read-back',
        asking: 'read-back',
        heardNo: 'not-yet',
        goal,
        wording: 'first',
      });
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
      // A routine in hand is not thrown away for a word that may have been misheard.
      if (scene.goal.then === 'resume' || isEmpty(heard.wish)) return unclear(draft, scene, heard);
      draft.say('wish-kept-for-later', {});
      return askOnceMore(draft, { ...scene, goal: withWish(scene.goal, heard.wish) });
    case 'start-over':
    case 'check':
      return beginFullCheck(draft, scene.goal);
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
      return hearInReadBack(draft, scene, heard);
    case 'short':
      return hearInShortCheck(draft, scene, heard);
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
  if (answer === null) return unclear(draft, scene, heard);
  if (isFirstUnsure(answer, scene)) return ask(draft, { ...scene, wording: 'again' }, 'again');
  draft.findings = { ...draft.findings, [scene.asking]: answer };
  if (!scene.reported.some((sign) => sign === scene.asking)) return goOn(draft, scene);
  if (scene.asking === 'floor' && scene.cleared !== null) {
    return { to: 'cleared', clearance: clearanceOn(scene.cleared, draft.findings), goal: scene.goal };
  }
  if (answer !== 'no') return goOn(draft, scene);
  const left = scene.reported.filter((sign) => sign !== scene.asking);
  return left.length === 0 ? signRuledOut(draft, scene) : goOn(draft, { ...scene, reported: left });
}

/** A reported sign that turns out not to be one: back to where the person was, if that was cleared. */
function signRuledOut(draft: Draft, scene: FullCheck): Reply {
  draft.say('sign-ruled-out', {});
  if (scene.cleared === null) return goOn(draft, { ...scene, reported: [] });
  draft.disposition = scene.cleared.level === 'full' ? 'self-care' : 'appointment';
  return { to: 'cleared', clearance: scene.cleared, goal: scene.goal };
}

function backOne(draft: Draft, scene: FullCheck): Reply {
  const last = Object.keys(draft.findings).at(-1);
  draft.findings = Object.fromEntries(Object.entries(draft.findings).filter(([id]) => id !== last));
  return goOn(draft, scene);
}
