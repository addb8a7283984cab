import type { QuestionId } from '../../content/terms';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../frame/draft';
import { sayComeOut, sayHowToRise } from '../frame/safety/safe-stop';
import { isFinished, withPracticeDone } from '../frame/practice/history';
import type { Heard } from '../frame/heard';
import { keptKit, withKit } from '../frame/practice/kit';
import { along } from './along-the-routine';
import { goOn, waitAt, waiting, type Move } from '../frame/practice/carry-on';
import { manner } from './pace-and-detail';
import { telling } from './where-and-how-long';
import { varying } from './easier-and-harder';
import { asksForPain, type Practice } from '../frame/practice/practice';
import type { Onward, Reply } from '../frame/onward';
import { ask } from '../frame/words/questions';
import { locate, recite, type Location } from '../frame/practice/recital';
import { askAbout } from '../frame/safety/reported-sign';
import type { GuideScene } from '../frame/state';
import { hearScore, stopForPain } from './stop-for-pain';
import { help } from '../frame/words/unclear';
import { sayUnknown } from '../frame/words/unknown';

/** Goes on from the place of the practice; past its last step, the practice is finished. */
export function guide(draft: Draft, { practice, clearance }: Extract<Onward, { to: 'guide' }>): Reply {
  return isFinished(practice) ? finish(draft, practice, clearance) : recite(draft, practice, clearance);
}

function finish(draft: Draft, practice: Practice, clearance: Clearance): Reply {
  draft.person = withPracticeDone(draft.person, practice, draft.world.nowMs);
  sayHowToRise(draft, practice.position);
  // The pain of somebody else in the home is not asked about: it would be kept for the person of the notes.
  const mayAsk = draft.person.consent === 'given' && draft.who === 'known';
  return mayAsk && asksForPain(draft.world.content, practice)
    ? ask(draft, { name: 'check-in', asking: 'pain-after', practice, clearance })
    : { to: 'farewell', ending: 'practice-finished' };
}

const waitFor =
  (phrase: 'waiting' | 'paused'): Move =>
  (draft, scene, at) => {
    draft.say(phrase, {});
    return waitAt(draft, scene, at);
  };

/** What each thing heard does while guiding. Anything else is unclear. */
const moves: Readonly<Partial<Record<Heard['kind'], Move>>> = {
  ...along,
  ...manner,
  ...telling,
  ...varying,
  no: waitFor('waiting'),
  'more-time': waitFor('waiting'),
  pause: waitFor('paused'),
  hurts: stopForPain,
  check: (_draft, _scene, { practice }) => ({ to: 'full-check', goal: { then: 'resume', practice } }),
  help: (draft, scene, at) => help(draft, waiting(scene, at)),
};

export function hearInGuide(draft: Draft, scene: GuideScene, heard: Heard): Reply {
  const at = locate(draft, scene);
  draft.person = { ...draft.person, practice: at.practice };
  if (heard.kind === 'number' && heard.value !== null) return hearScore(draft, scene, at, heard.value);
  if (heard.kind === 'wish') return hearWish(draft, scene, at, heard);
  if (heard.kind === 'denied' && heard.extent === 'part') return denied(draft, scene, heard.question);
  const move = moves[heard.kind];
  return move === undefined ? notUnderstood(scene) : move(draft, scene, at);
}

/** It may be a sign: that is asked before anything goes on. */
const notUnderstood = (guided: GuideScene): Onward => ({
  to: 'something-wrong',
  guided,
  because: 'not-understood',
});

/** "No numbness" may go on with "just tingling": its question is asked. What it denied may be unknown, too. */
const denied = (draft: Draft, scene: GuideScene, question: QuestionId | null): Reply =>
  question === null ? notUnderstood(scene) : askAbout(draft, scene, [{ question, by: 'guess' }]);

type WishHeard = Extract<Heard, { kind: 'wish' }>;

/** A new routine ends the old one; kit is kept for the next; what is not known gets the nearest, and goes on. */
function hearWish(draft: Draft, scene: GuideScene, at: Location, heard: WishHeard): Reply {
  const [unknown] = heard.unknown;
  if (unknown !== undefined) {
    sayUnknown(draft, unknown);
    return goOn(draft, scene, at);
  }
  if (isNewWish(heard)) {
    if (at.where === 'during') sayComeOut(draft, at);
    return { to: 'wish', clearance: scene.clearance, wish: heard.wish };
  }
  if (keptKit(heard.wish) === null) return notUnderstood(scene);
  draft.person = withKit(draft.person, heard.wish);
  draft.say('kit-noted', {});
  return goOn(draft, scene, at);
}

/** A new routine has to be asked for by time, kind or name: "I feel it in my hip" is none. */
const isNewWish = ({ wish }: WishHeard): boolean =>
  [wish.minutes, wish.kind, wish.exercise].some((part) => part !== undefined);
