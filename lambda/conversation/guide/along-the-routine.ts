import { play, waitAt, type Move } from '../frame/practice/carry-on';
import type { Heard } from '../frame/heard';
import type { Practice } from '../frame/practice/practice';

const atStep = (practice: Practice, step: number): Practice => ({
  ...practice,
  step: Math.min(Math.max(step, 0), practice.steps.length),
  place: null,
});

const goFromHere: Move = (_draft, scene, { practice }) => play(scene, practice);

/** Moves along the routine: on from the place, to the next exercise, or back. */
export const along = {
  ready: goFromHere,
  yes: goFromHere,
  'carry-on': goFromHere,
  next: (_draft, scene, { where, practice }) =>
    play(scene, where === 'during' ? atStep(practice, practice.step + 1) : practice),
  // Between two, it is the one just announced that is not wanted.
  skip: (draft, scene, { where, practice }) =>
    where === 'during'
      ? play(scene, atStep(practice, practice.step + 1))
      : waitAt(draft, scene, { where: 'between', practice: atStep(practice, practice.step + 1) }),
  back: (_draft, scene, { practice }) => play(scene, atStep(practice, practice.step - 1)),
  repeat: (_draft, scene, { where, practice }) =>
    play(scene, atStep(practice, where === 'during' ? practice.step : practice.step - 1)),
  'start-over': (_draft, scene, { practice }) => play(scene, { ...atStep(practice, 0), done: [] }),
} as const satisfies Partial<Record<Heard['kind'], Move>>;
