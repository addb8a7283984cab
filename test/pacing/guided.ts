import { contentFor } from '../../lambda/content';
import { forms, type Form } from '../../lambda/content/terms';
import { dosesIn, type Dose } from '../../lambda/pacing/dose';
import type { Guided } from '../../lambda/pacing/exercise';

export const content = contentFor('en-US');

/** An exercise of the content, with a form that it has. */
export type Pick = readonly [id: string, form: Form];

export const everyForm: readonly Pick[] = Object.entries(content.exercises).flatMap(([id, exercise]) =>
  forms.filter((form) => exercise.forms[form] !== undefined).map((form): Pick => [id, form]),
);

export function exerciseOf(id: string): Guided['exercise'] {
  const exercise = content.exercises[id];
  if (exercise === undefined) throw new Error(`There is no exercise ${id} in the content.`);
  return exercise;
}

export const dosesOf = (id: string): readonly [Dose, ...Dose[]] => dosesIn(exerciseOf(id).dose);

/** An exercise as somebody without conditions does it, at the usual pace and its least dose. */
export const guided = ([id, form]: Pick, other: Partial<Guided> = {}): Guided => ({
  exercise: exerciseOf(id),
  form,
  dose: dosesOf(id)[0],
  conditions: [],
  pace: 'usual',
  seed: 0,
  ...other,
});
