import { tooMuch } from '../../progress/reckoning';
import type { Person } from '../frame/person';
import type { Location } from '../frame/practice/recital';

/**
 * A step back in the exercise at a place, after "that hurts" or "too hard": in the one that runs, or in the
 * one just done. One step a practice, however often it is said.
 */
export function withStepBack(person: Person, { where, practice }: Location, nowMs: number): Person {
  const step = practice.steps[where === 'during' ? practice.step : practice.step - 1];
  if (step === undefined) return person;
  return {
    ...person,
    progress: tooMuch(person.progress, step.exercise, { sinceMs: practice.startedAtMs, nowMs }),
  };
}
