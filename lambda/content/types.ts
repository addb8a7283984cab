/** The types of content/, taken from its schema. Nothing here exists at run time. */
import type { z } from 'zod';
import type * as schema from './schema';
import type { exercise, exercises } from './exercise-schema';
import type { Phrases } from './phrase-parameters';

export type Answers = z.infer<typeof schema.answers>;
export type Exercise = z.infer<typeof exercise>;
export type Exercises = z.infer<typeof exercises>;
export type Triage = z.infer<typeof schema.triage>;
export type Moves = z.infer<typeof schema.moves>;
export type Names = z.infer<typeof schema.names>;
export type Locales = z.infer<typeof schema.locales>;

export type DoseRange = Exercise['dose'];
export type ExerciseForm = NonNullable<Exercise['forms']['floor']>;
export type Script = ExerciseForm['script'];
export type Step = Script[number];
export type Breath = Exercise['breath'];

/** Everything that can be said in one language, for one place. */
export interface Content {
  readonly triage: Triage;
  readonly answers: Answers;
  readonly exercises: Exercises;
  readonly moves: Moves;
  readonly names: Names;
  readonly phrases: Phrases;
  readonly locale: Locales[string];
}
