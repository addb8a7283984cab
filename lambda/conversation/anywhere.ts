import { outcomeOf } from '../triage/check';
import { hearQuestion } from './answers';
import { withPlace } from './coming-out';
import type { Draft } from './draft';
import type { Heard } from './heard';
import type { Reply } from './onward';
import { ask } from './questions';
import { locate } from './recital';
import { sign, somethingHad, uncaughtSign } from './reported-sign';
import { helpFirst, sayOutcome, saySafetyNet } from './scenes/outcome';
import type { CheckScene, ListeningScene } from './state';
import type { Turn } from './turn';

/** A coach for adults: a younger person is told so. [J] */
const adultYears = 18;

/**
 * What is heard in the same way in every scene: the ways out, a call for help, a question to the coach,
 * and a reported sign, which stops everything. `null`: the scene hears it.
 */
export function hearAnywhere(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  switch (heard.kind) {
    case 'emergency':
    case 'crisis':
      return callForHelp(draft, heard.kind);
    case 'stop':
      return stop(draft, scene);
    case 'forget':
    case 'forget-household':
      return forget(draft, heard.kind);
    case 'sign':
      return heard.questions[0] === undefined
        ? uncaughtSign(draft, scene)
        : sign(draft, scene, heard.questions[0]);
    case 'age':
      return heard.years === null || isScore(scene) ? null : age(draft, scene, heard.years);
    case 'hurts':
      return scene.name === 'guide' || scene.name === 'check' ? null : sign(draft, scene, 'leg-weakness');
    case 'wish':
      return scene.name === 'guide' ? somethingHad(draft, scene, heard) : null;
    case 'fine':
      return scene.name === 'guide' ? null : ask(draft, scene);
    case 'more-detail':
    case 'less-detail':
      return scene.name === 'guide' ? null : preferDetail(draft, scene, heard.kind);
    default:
      return hearQuestion(draft, scene, heard);
  }
}

/** "Call an ambulance": the emergency answer at once, and nothing after it. */
export function callForHelp(draft: Draft, heard: 'emergency' | 'crisis'): Turn {
  if (heard === 'emergency') {
    return helpFirst(draft, { disposition: 'emergency', because: null, conditions: [] });
  }
  draft.say('crisis', { number: draft.world.content.locale.emergencyNumber });
  return draft.close();
}

/** Leaving keeps the place, but not silence about what was said already: a red flag gets its advice. */
function stop(draft: Draft, scene: ListeningScene): Reply {
  if (scene.name === 'check' && scene.kind !== 'short') return stopInCheck(draft, scene);
  if (scene.name === 'guide') {
    draft.person = withPlace(draft.person, locate(draft, scene).practice, draft.world.nowMs);
  }
  return { to: 'farewell', ending: draft.person.practice === null ? 'goodbye' : 'place-kept' };
}

function stopInCheck(draft: Draft, scene: Extract<CheckScene, { kind: 'full' | 'read-back' }>): Turn {
  const outcome = outcomeOf(draft.findings);
  const isPending = scene.kind === 'full' && scene.reported.length > 0;
  if (outcome.disposition !== 'self-care') {
    draft.disposition = outcome.disposition;
    draft.person = { ...draft.person, checkPassedAtMs: null };
    sayOutcome(draft, outcome);
  } else if (isPending) saySafetyNet(draft);
  else draft.say('goodbye', {});
  return draft.close();
}

/** Deletes at once. Where that failed, says so: nobody may believe in a deletion that did not happen. */
export function forget(draft: Draft, who: 'forget' | 'forget-household'): Turn {
  if (draft.world.memory === 'lost') {
    draft.say('forget-failed', {});
    return draft.close();
  }
  const forgotten = who === 'forget' ? 'forgotten' : 'household-forgotten';
  draft.say(forgotten, {});
  return draft.close(forgotten);
}

/** Before a practice there is nothing to explain yet: it is kept for what comes. */
function preferDetail(draft: Draft, scene: ListeningScene, heard: 'more-detail' | 'less-detail'): Turn {
  const detail = heard === 'more-detail' ? 'full' : 'short';
  const { preferences } = draft.person;
  draft.person = { ...draft.person, preferences: { ...preferences, detail } };
  draft.say(`detail-${detail}`, {});
  return ask(draft, scene);
}

/** "I'm seven", said to a pain question, is a score. */
const isScore = ({ asking }: ListeningScene): boolean => asking === 'pain-before' || asking === 'pain-after';

function age(draft: Draft, scene: ListeningScene, years: number): Turn {
  if (isMinor(years)) return adultsOnly(draft);
  draft.say('adult-enough', {});
  return ask(draft, scene);
}

export const isMinor = (years: number | null): boolean => years !== null && years < adultYears;

export function adultsOnly(draft: Draft): Turn {
  draft.say('adults-only', {});
  return draft.close();
}
