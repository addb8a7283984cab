import type { QuestionId } from '../content/terms';
import { hearQuestion } from './answers';
import { sayComeOut, withPlace } from './coming-out';
import type { Draft } from './draft';
import { worstPain } from './person';
import type { Heard } from './heard';
import type { Reply } from './onward';
import { ask } from './questions';
import { locate } from './recital';
import { practiceInHand, type Goal, type ListeningScene } from './state';
import type { Turn } from './turn';

/** A coach for adults: a younger person is told so. [J] */
const adultYears = 18;

/**
 * What is heard in the same way in every scene: the ways out, a question to the coach, and a reported
 * sign, which stops everything. `null`: the scene hears it.
 */
export function hearAnywhere(draft: Draft, scene: ListeningScene, heard: Heard): Reply | null {
  switch (heard.kind) {
    case 'stop':
      return stop(draft, scene);
    case 'forget':
      return forget(draft);
    case 'sign':
      return heard.question === null ? null : sign(draft, scene, heard.question);
    case 'age':
      return heard.years === null || isScore(scene, heard.years) ? null : age(draft, scene, heard.years);
    case 'hurts':
      return scene.name === 'guide' ? null : sign(draft, scene, 'leg-weakness');
    default:
      return hearQuestion(draft, scene, heard);
  }
}

function stop(draft: Draft, scene: ListeningScene): Reply {
  if (scene.name === 'guide') {
    draft.person = withPlace(draft.person, locate(draft, scene).practice, draft.world.nowMs);
  }
  return { to: 'farewell', ending: draft.person.practice === null ? 'goodbye' : 'place-kept' };
}

/** Deletes at once. Where that failed, says so: nobody may believe in a deletion that did not happen. */
export function forget(draft: Draft): Turn {
  if (draft.world.memory === 'lost') {
    draft.say('forget-failed', {});
    return draft.close();
  }
  draft.say('forgotten', {});
  return draft.close('forgotten');
}

/** "I'm seven", said to a pain question, is a score. */
const isScore = ({ name }: ListeningScene, years: number): boolean =>
  name === 'check-in' && years <= worstPain;

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

function sign(draft: Draft, scene: ListeningScene, question: QuestionId): Reply | null {
  // Naming the sign that is being asked about is an answer, and the scene takes it.
  const isAnswer = scene.asking === question;
  const isKnown = scene.name === 'check' && scene.kind === 'full' && draft.findings[question] === 'yes';
  if (isAnswer || isKnown) return null;
  if (scene.name === 'guide') {
    const at = locate(draft, scene);
    sayComeOut(draft, at);
    draft.person = { ...draft.person, practice: at.practice };
    const goal: Goal = { then: 'resume', practice: at.practice };
    return { to: 'sign', question, goal, before: scene.clearance };
  }
  draft.say('sign-heard', {});
  return { to: 'sign', question, goal: goalOf(scene), before: 'clearance' in scene ? scene.clearance : null };
}

function goalOf(scene: ListeningScene): Goal {
  if (scene.name === 'check') return scene.goal;
  const practice = practiceInHand(scene);
  return practice === null ? { then: 'ask-wish' } : { then: 'resume', practice };
}
