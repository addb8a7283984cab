import { goOn, type Move } from '../frame/practice/carry-on';
import { isFinished } from '../frame/practice/history';
import type { Heard } from '../frame/heard';
import { minutesWords, numberWords } from '../frame/words/numbers';
import { nameOfStep, remainingMs } from '../frame/practice/practice';

/** Tells something of the practice, and goes on. */
export const telling = {
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
  pardon: (draft, scene, at) => goOn(draft, scene, at),
  fine: (draft, scene, at) => {
    draft.say('good-to-hear', {});
    return goOn(draft, scene, at);
  },
  denied: (draft, scene, at) => {
    draft.say('good-to-hear', {});
    return goOn(draft, scene, at);
  },
} as const satisfies Partial<Record<Heard['kind'], Move>>;
