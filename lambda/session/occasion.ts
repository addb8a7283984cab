import type { Content } from '../content/types';
import type { Heard } from '../conversation/frame/heard';
import type { State } from '../conversation/frame/state';
import type { Step, Turn } from '../conversation/frame/turn';
import type { Memory } from '../memory/memory';
import type { MemoryError } from '../stored/errors';
import type { Owner } from '../stored/owner';
import type { Notes } from './notes';

/** One thing heard, and all that is known of the occasion. */
export interface Occasion {
  readonly owner: Owner;
  readonly heard: Heard;
  readonly content: Content;
  readonly nowMs: number;
  readonly requestId: string;
}

export interface Parts {
  readonly step: Step;
  readonly memory: Memory;
  /** Told of every failure of the memory. */
  readonly report: (error: MemoryError) => void;
}

/** What the attributes of an Alexa session hold. */
export interface Before {
  readonly state: State;
  readonly notes: Notes;
}

/** A turn, and what the session knows of the person after it. */
export interface Taken {
  readonly turn: Turn;
  readonly notes: Notes;
}

/** The turn, by what is known of a person. */
export type Play = (notes: Pick<Notes, 'person' | 'memory'>) => Turn;
