import { withAnswer } from '../../triage/answers';
import { clearanceOn } from '../../triage/clearance';
import { areRuledOut, openIn } from '../../triage/told';
import type { Draft } from '../frame/draft';
import type { Heard } from '../frame/heard';
import type { Reply } from '../frame/onward';
import { answerTo, isFirstUnsure } from '../frame/safety/check-answer';
import { holds } from '../frame/safety/holds';
import { openToday } from '../frame/safety/lift';
import { beginRest } from '../frame/safety/rest';
import { uncaughtAnswer } from '../frame/safety/reported-sign';
import type { CheckScene } from '../frame/state';
import { ask } from '../frame/words/questions';
import { unclear } from '../frame/words/unclear';
import { goOn } from './next-question';
import { backOne } from './way-back';

type FullCheck = Extract<CheckScene, { kind: 'full' }>;

/** An answer to the question in hand. */
export function hearInFullCheck(draft: Draft, scene: FullCheck, heard: Heard): Reply {
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
  const { cleared } = scene;
  if (cleared !== null || signs.some(({ by }) => by === 'name')) draft.say('sign-ruled-out', {});
  if (scene.goal.then === 'rest') {
    beginRest(draft);
    draft.say('rise-from-lying', {});
    return { to: 'rest' };
  }
  if (cleared === null || !holds(draft)) return goOn(draft, { ...scene, told: [], cleared: null });
  draft.disposition = cleared.level === 'full' ? 'self-care' : 'appointment';
  const clearance = isFloorTold ? clearanceOn(cleared, draft.answers) : cleared;
  return { to: 'cleared', clearance, goal: scene.goal };
}
