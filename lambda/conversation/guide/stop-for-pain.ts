import { withdraw } from '../../triage/answers';
import { sayComeOut } from '../frame/safety/safe-stop';
import type { Draft } from '../frame/draft';
import { withGentlerRest } from '../frame/practice/gentle';
import { goOn } from '../frame/practice/carry-on';
import { holds } from '../frame/safety/holds';
import { withStepBack } from './step-back';
import { openToday } from '../frame/safety/lift';
import type { Reply } from '../frame/onward';
import type { Location } from '../frame/practice/recital';
import { anyHurt, heedElsewhere } from '../frame/safety/reported-sign';
import type { GuideScene } from '../frame/state';

/** Stops it, leaves it out, asks the one question that matters, and goes on with what is gentler. */
export function stopForPain(draft: Draft, scene: GuideScene, at: Location): Reply {
  sayComeOut(draft, at);
  draft.say('hurts-heard', {});
  const practice = withGentlerRest(draft.world.content, scene.clearance, at);
  draft.person = { ...withStepBack(draft.person, at, draft.world.nowMs), practice };
  draft.lift(openToday(draft));
  heedElsewhere(draft);
  draft.answers = withdraw(draft.answers, 'leg-weakness');
  const before = holds(draft) ? scene.clearance : null;
  return { to: 'signs', told: anyHurt, goal: { then: 'resume', practice }, before };
}

/** A score of six, or two more than at the start, is a sign to stop. Source: the stop signs. */
const scoreToStop = 6;
const riseToStop = 2;

/** A number said while being guided is a score. */
export function hearScore(draft: Draft, scene: GuideScene, at: Location, score: number): Reply {
  const { pain } = draft.person;
  const start = pain.findLast(({ when, atMs }) => when === 'before' && atMs >= at.practice.startedAtMs);
  const isMuch = score >= scoreToStop || (start !== undefined && score >= start.score + riseToStop);
  if (isMuch) return stopForPain(draft, scene, at);
  draft.say('score-noted', {});
  return goOn(draft, scene, at);
}
