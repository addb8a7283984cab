import { faster, slower } from '../../pacing/pace';
import { goOn, play, waitAt, waiting, type Move } from '../going-on';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../draft';
import { isFinished, sayComeOut, sayHowToRise, withPracticeDone } from '../coming-out';
import type { Heard } from '../heard';
import type { Person } from '../person';
import { nameOfStep, remainingMs, type Practice } from '../practice';
import type { Onward, Reply } from '../onward';
import { ask } from '../questions';
import { locate, recite } from '../recital';
import type { GuideScene } from '../state';
import { hearScore, stopForPain } from '../stop-for-pain';
import { help, unclear } from '../unclear';
import { minutesWords, numberWords } from '../numbers';

/** Goes on from the place of the practice; past its last step, the practice is finished. */
export function guide(draft: Draft, { practice, clearance }: Extract<Onward, { to: 'guide' }>): Reply {
  return isFinished(practice) ? finish(draft, practice, clearance) : recite(draft, practice, clearance);
}

function finish(draft: Draft, practice: Practice, clearance: Clearance): Reply {
  draft.person = withPracticeDone(draft.person, practice, draft.world.nowMs);
  sayHowToRise(draft, practice);
  return draft.person.consent === 'given'
    ? ask(draft, { name: 'check-in', asking: 'pain-after', practice, clearance })
    : { to: 'farewell', ending: 'practice-finished' };
}

const atStep = (practice: Practice, step: number): Practice => ({
  ...practice,
  step: Math.min(Math.max(step, 0), practice.steps.length),
  place: null,
});

const changePace =
  (change: typeof slower, phrase: 'pace-slower' | 'pace-faster'): Move =>
  (draft, scene, at) => {
    const { preferences } = draft.person;
    draft.person = { ...draft.person, preferences: { ...preferences, pace: change(preferences.pace) } };
    draft.say(phrase, {});
    return goOn(draft, scene, at);
  };

const withUnattended = (person: Person, unattended: Person['preferences']['unattended']): Person => ({
  ...person,
  preferences: { ...person.preferences, unattended },
});

/** What each thing heard does while guiding. Anything else is unclear. */
const moves: Readonly<Partial<Record<Heard['kind'], Move>>> = {
  ready: (_draft, scene, { practice }) => play(scene, practice),
  yes: (_draft, scene, { practice }) => play(scene, practice),
  'carry-on': (_draft, scene, { practice }) => play(scene, practice),
  no: (draft, scene, at) => {
    draft.say('waiting', {});
    return waitAt(draft, scene, at);
  },
  pause: (draft, scene, at) => {
    draft.say('paused', {});
    return waitAt(draft, scene, at);
  },
  'more-time': (draft, scene, at) => {
    draft.say('waiting', {});
    return waitAt(draft, scene, at);
  },
  next: (_draft, scene, { where, practice }) =>
    play(scene, where === 'during' ? atStep(practice, practice.step + 1) : practice),
  // Between two, it is the one just announced that is not wanted.
  skip: (draft, scene, { where, practice }) =>
    where === 'during'
      ? play(scene, atStep(practice, practice.step + 1))
      : waitAt(draft, scene, { where: 'between', practice: atStep(practice, practice.step + 1) }),
  pardon: (draft, scene, at) => goOn(draft, scene, at),
  fine: (draft, scene, at) => {
    draft.say('good-to-hear', {});
    return goOn(draft, scene, at);
  },
  'wait-for-me': (draft, scene, at) => {
    draft.person = withUnattended(draft.person, 'ask');
    draft.say('waiting-each-time', {});
    return goOn(draft, scene, at);
  },
  back: (_draft, scene, { practice }) => play(scene, atStep(practice, practice.step - 1)),
  repeat: (_draft, scene, { where, practice }) =>
    play(scene, atStep(practice, where === 'during' ? practice.step : practice.step - 1)),
  'start-over': (_draft, scene, { practice }) => play(scene, { ...atStep(practice, 0), done: [] }),
  slower: changePace(slower, 'pace-slower'),
  faster: changePace(faster, 'pace-faster'),
  'how-long': (draft, scene, at) => {
    const { clearance } = scene;
    const { content } = draft.world;
    const leftMs = remainingMs(content, at.practice, clearance, draft.person.preferences.pace);
    draft.say('time-left', { minutes: minutesWords(content, Math.max(1, Math.round(leftMs / 60_000))) });
    return goOn(draft, scene, at);
  },
  where: (draft, scene, at) => {
    const { step, steps } = at.practice;
    const { content } = draft.world;
    const values = { number: numberWords(content, step + 1), count: numberWords(content, steps.length) };
    if (isFinished(at.practice)) draft.say('where-at-end', {});
    else draft.say('where-in-routine', { exercise: nameOfStep(content, at.practice), ...values });
    return goOn(draft, scene, at);
  },
  why: (draft, scene, at) => {
    const exercise = draft.world.content.exercises[at.practice.steps[at.practice.step]?.exercise ?? ''];
    if (exercise !== undefined) draft.speak(exercise.why);
    return goOn(draft, scene, at);
  },
  'keep-going': (draft, scene, { practice }) => {
    draft.person = withUnattended(draft.person, 'run-on');
    draft.say('running-on', {});
    return play(scene, practice);
  },
  hurts: stopForPain,
  denied: (draft, scene, at) => {
    draft.say('good-to-hear', {});
    return goOn(draft, scene, at);
  },
  check: (_draft, _scene, { practice }) => ({ to: 'full-check', goal: { then: 'resume', practice } }),
  help: (draft, scene, at) => help(draft, waiting(scene, at)),
};

export function hearInGuide(draft: Draft, scene: GuideScene, heard: Heard): Reply {
  const at = locate(draft, scene);
  draft.person = { ...draft.person, practice: at.practice };
  if (heard.kind === 'number' && heard.value !== null) return hearScore(draft, scene, at, heard.value);
  if (heard.kind === 'wish' && isNewWish(heard)) {
    if (at.where === 'during') sayComeOut(draft, at);
    return { to: 'wish', clearance: scene.clearance, wish: heard.wish };
  }
  // "No …" and something that was not caught may be anything but good news.
  const isKnown = heard.kind !== 'denied' || heard.question !== null;
  const move = isKnown ? moves[heard.kind] : undefined;
  if (move !== undefined) return move(draft, scene, at);
  return unclear(draft, waiting(scene, at), heard);
}

/** A new routine has to be asked for by time, kind or name: "I feel it in my hip" is none. */
const isNewWish = ({ wish, unknown }: Extract<Heard, { kind: 'wish' }>): boolean =>
  unknown.length === 0 && [wish.minutes, wish.kind, wish.exercise].some((part) => part !== undefined);
