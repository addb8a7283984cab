import type { Content } from '../../content/types';
import type { Timeline } from '../../pacing/timeline';
import type { Heard } from './heard';
import type { Lift } from './safety/lift';
import type { Mark } from './practice/mark';
import type { Person } from './person';
import type { State } from './state';

/** What the conversation may know of the moment. Everything comes from outside. */
export interface World {
  readonly nowMs: number;
  readonly content: Content;
  readonly person: Person;
  /** `lost`: notes could not be read or written in this Alexa session. */
  readonly memory: 'kept' | 'lost';
}

/** One turn of the coach. */
export interface Turn {
  readonly state: State;
  readonly speech: Timeline;
  /** What is done at which moment of the speech; none where no exercise is guided. */
  readonly marks: readonly Mark[];
  /** Spoken once when nobody answers. `null` exactly when nothing was asked and the session closes. */
  readonly reprompt: Timeline | null;
  /** The end of all clearances, to be written whatever the notes hold by now. */
  readonly lift: Lift | null;
  /** What is to be kept, or whose notes are to be deleted. */
  readonly person: Person | Forgotten;
}

/** Everything of this person is deleted; or of everybody in the household. */
export type Forgotten = 'forgotten' | 'household-forgotten';

export type Step = (state: State | null, heard: Heard, world: World) => Turn;
