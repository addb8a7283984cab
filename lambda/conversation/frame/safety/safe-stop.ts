import { spoken } from '../../../pacing/cue';
import type { Position } from '../../../content/terms';
import { upright } from '../../../pacing/exercise';
import { nowhere } from '../../../pacing/timeline';
import type { PastPractice } from '../../../progress/history';
import { mostPractices, type Person } from '../person';
import type { Draft } from '../draft';
import type { Practice } from '../practice/practice';
import type { Location } from '../practice/recital';

/** How to stop safely from where someone is: the first thing said when something is wrong. */
export function sayComeOut(draft: Draft, { where, practice }: Location): void {
  draft.say('stop-now', {});
  if (where === 'between') return;
  const step = practice.steps[practice.step];
  const form = step && draft.world.content.exercises[step.exercise]?.forms[step.form];
  if (form === undefined) return;
  // On the way down nobody is yet where the exercise's own words would lead them out of.
  if (practice.position === form.position) draft.speak(form.comeOut, 2);
  else draft.say('stop-on-the-way', {});
}

/** The safe way up at the end of a practice, for someone who lies on the floor. */
export function sayHowToRise(draft: Draft, position: Position): void {
  if (upright.includes(position)) return;
  for (const step of draft.world.content.moves.rise)
    draft.play(spoken(step.say, nowhere, 'usual', step.wait));
}

const lying: readonly Position[] = ['supine', 'side', 'roller'];

/** The same in one breath, for whoever leaves in the middle. */
export function sayHowToRiseInBrief(draft: Draft, position: Position): void {
  if (upright.includes(position)) return;
  draft.say(lying.includes(position) ? 'rise-from-lying' : 'rise-from-knees', {});
}

export const isFinished = ({ step, steps }: Practice): boolean => step >= steps.length;

/** A practice done to its end is no longer a place to come back to, but a line in the history. */
export const withPracticeDone = (person: Person, practice: Practice, nowMs: number): Person => ({
  ...person,
  practice: null,
  practices: [...person.practices, pastPractice(practice, nowMs)].slice(-mostPractices),
});

const pastPractice = ({ startedAtMs, done }: Practice, nowMs: number): PastPractice => ({
  // A practice may be resumed on a device whose clock is behind.
  startedAtMs: Math.min(startedAtMs, nowMs),
  atMs: nowMs,
  exercises: done,
});

/** Keeps the place of a practice, or puts a finished one into the history. */
export const withPlace = (person: Person, practice: Practice, nowMs: number): Person =>
  isFinished(practice) ? withPracticeDone(person, practice, nowMs) : { ...person, practice };
