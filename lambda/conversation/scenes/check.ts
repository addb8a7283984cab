import { shortCheckIds } from '../../content/terms';
import { next, withdraw, type Answer } from '../../triage/check';
import { clearanceRenewed, stillCounts } from '../../triage/clearance';
import type { Draft } from '../draft';
import type { Heard, Wish } from '../heard';
import type { Onward, Reply } from '../onward';
import { ask, authored } from '../questions';
import type { CheckScene, Goal } from '../state';
import { unclear } from '../unclear';
import { concluded } from './outcome';

type FullCheck = Extract<CheckScene, { kind: 'full' }>;
type ReadBack = Extract<CheckScene, { kind: 'read-back' }>;
type ShortCheck = Extract<CheckScene, { kind: 'short' }>;

/** The short check where a passed one still counts, the full check otherwise. */
export function beginCheck(draft: Draft, goal: Goal): Reply {
  if (!stillCounts(draft.person.checkPassedAtMs, draft.world.nowMs)) return beginFullCheck(draft, goal);
  draft.say('short-check-opens', {});
  return ask(draft, { name: 'check', kind: 'short', asking: shortCheckIds[0], goal, wording: 'first' });
}

export function beginFullCheck(draft: Draft, goal: Goal): Reply {
  draft.findings = {};
  draft.say('check-opens', {});
  return goOn(draft, { goal, reported: null, cleared: null });
}

/** A sign was reported: its question comes first, and nothing else goes on until it is settled. */
export function checkSign(draft: Draft, { question, goal, before }: Extract<Onward, { to: 'sign' }>): Reply {
  draft.findings = withdraw(draft.findings, question);
  draft.person = { ...draft.person, checkPassedAtMs: null };
  return goOn(draft, { goal, reported: question, cleared: before });
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
      return ask(draft, scene);
    case 'pause':
    case 'more-time':
      draft.say('waiting', {});
      return ask(draft, scene);
    case 'wish':
      draft.say('wish-kept-for-later', {});
      return ask(draft, { ...scene, goal: { then: 'plan', wish: { ...wishedSoFar(scene.goal), ...heard.wish } } });
    case 'start-over':
    case 'check':
      return beginFullCheck(draft, scene.goal);
    default:
      break;
  }
  if (scene.kind === 'short') return hearInShortCheck(draft, scene, heard);
  return scene.kind === 'read-back'
    ? hearInReadBack(draft, scene, heard)
    : hearInFullCheck(draft, scene, heard);
}

/** A wish may come in pieces: "my lower back", then "ten minutes". */
const wishedSoFar = (goal: Goal): Wish => (goal.then === 'plan' ? goal.wish : {});

/** The answer that was heard to this question; null when it answers something else. */
function answerTo(asking: CheckScene['asking'], heard: Heard): Answer | null {
  if (heard.kind === 'yes' || heard.kind === 'no' || heard.kind === 'unsure') return heard.kind;
  if (heard.kind === 'sign' && heard.question === asking) return 'yes';
  return heard.kind === 'denied' && heard.question === asking ? 'no' : null;
}

function hearInFullCheck(draft: Draft, scene: FullCheck, heard: Heard): Reply {
  if (heard.kind === 'back') return backOne(draft, scene);
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return unclear(draft, scene, heard);
  if (answer === 'unsure' && scene.wording === 'first')
    return ask(draft, { ...scene, wording: 'again' }, 'again');
  draft.findings = { ...draft.findings, [scene.asking]: answer };
  return scene.asking === scene.reported && answer === 'no' ? signRuledOut(draft, scene) : goOn(draft, scene);
}

/** A reported sign that turns out not to be one: back to where the person was, if that was cleared. */
function signRuledOut(draft: Draft, scene: FullCheck): Reply {
  draft.say('sign-ruled-out', {});
  return scene.cleared === null
    ? goOn(draft, { ...scene, reported: null })
    : { to: 'cleared', clearance: scene.cleared, goal: scene.goal };
}

function backOne(draft: Draft, scene: FullCheck): Reply {
  const last = Object.keys(draft.findings).at(-1);
  draft.findings = Object.fromEntries(Object.entries(draft.findings).filter(([id]) => id !== last));
  return goOn(draft, scene);
}

function hearInReadBack(draft: Draft, scene: ReadBack, heard: Heard): Reply {
  switch (heard.kind) {
    case 'yes':
    case 'ready': {
      const reached = next({ findings: draft.findings, reported: null, readBack: 'confirmed' });
      return reached.kind === 'outcome'
        ? concluded(draft, reached.outcome, scene.goal)
        : beginFullCheck(draft, scene.goal);
    }
    case 'no':
      return scene.heardNo === 'once'
        ? beginFullCheck(draft, scene.goal)
        : ask(draft, { ...scene, heardNo: 'once' });
    default:
      return unclear(draft, scene, heard);
  }
}

function hearInShortCheck(draft: Draft, scene: ShortCheck, heard: Heard): Reply {
  const answer = answerTo(scene.asking, heard);
  if (answer === null) return unclear(draft, scene, heard);
  if (answer === 'unsure' && scene.wording === 'first')
    return ask(draft, { ...scene, wording: 'again' }, 'again');
  if (answer !== 'no') {
    draft.person = { ...draft.person, checkPassedAtMs: null };
    draft.say('short-check-found', {});
    return beginFullCheck(draft, scene.goal);
  }
  const asking = shortCheckIds[shortCheckIds.indexOf(scene.asking) + 1];
  if (asking !== undefined) return ask(draft, { ...scene, asking, wording: 'first' });
  draft.disposition = 'self-care';
  draft.say('short-check-passed', {});
  const { conditions, preferences, checkPassedAtMs } = draft.person;
  const ground = preferences.ground ?? 'chair';
  const clearance = clearanceRenewed({ conditions, ground, passedAtMs: checkPassedAtMs });
  return { to: 'cleared', clearance, goal: scene.goal };
}
