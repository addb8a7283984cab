import type { Scene } from '../conversation/frame/state';
import type { Disposition } from '../triage/rules';

/** What is counted of all people together. Nothing here tells one person from another. */
export const measures = {
  /** Alexa sessions. */
  SessionsBegun: 'alone',
  PracticesBegun: 'alone',
  /** Practices that came to their end. */
  PracticesFinished: 'alone',
  /** Exercises done to their end. */
  ExercisesFinished: 'alone',
  /** What a check came to. */
  Dispositions: 'by level',
  /** Signs told of without being asked. */
  SignsReported: 'alone',
  /** Turns that were not understood. */
  UnclearTurns: 'by scene',
  /** Turns without notes, since the database failed in this Alexa session. */
  DegradedTurns: 'alone',
  /** Turns that broke, and ended in an apology. The function itself counts them as served. */
  FailedTurns: 'alone',
  /** A person or a household deleted, by voice or because the skill was disabled. */
  NotesDeleted: 'alone',
  /** A disabled skill whose notes could not be deleted. Nobody can be told. */
  FailedDeletions: 'alone',
} as const satisfies Readonly<Record<string, 'alone' | 'by level' | 'by scene'>>;

type Named<By> = {
  [Name in keyof typeof measures]: (typeof measures)[Name] extends By ? Name : never;
}[keyof typeof measures];

/** So many of something. */
export type Count =
  | { readonly of: Named<'alone'>; readonly times: number }
  | { readonly of: Named<'by level'>; readonly level: Disposition }
  | { readonly of: Named<'by scene'>; readonly scene: Scene['name'] };

export const once = (of: Named<'alone'>): Count => ({ of, times: 1 });
