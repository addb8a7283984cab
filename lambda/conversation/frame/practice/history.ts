import type { PastPractice } from '../../../progress/history';
import { mostPractices, type Person } from '../person';
import type { Practice } from './practice';

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
