import { reckoned, tooMuch } from '../../progress/reckoning';
import type { Draft } from '../frame/draft';
import type { Person } from '../frame/person';
import type { Location } from '../frame/practice/recital';

/** The person with all practices until now in their levels: done before each planning. */
export const withReckoning = ({ person, world }: Draft): Person => ({
  ...person,
  progress: reckoned(person.progress, person, world.content.exercises, world.nowMs),
});

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
