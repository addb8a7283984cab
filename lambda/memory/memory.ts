import type { Person } from '../conversation/person';
import type { Owner } from './owner';

/** What was seen of the stored record: the condition on which it may be written again. */
export type Revision = { readonly kind: 'none' } | { readonly kind: 'numbered'; readonly version: number };

export interface Recalled {
  readonly person: Person;
  readonly revision: Revision;
  /** The request that wrote it; null where there is nothing. */
  readonly lastRequest: string | null;
}

/** What to write: a person, on top of the revision last seen. */
export interface Note {
  readonly person: Person;
  readonly onto: Revision;
  readonly requestId: string;
  readonly nowMs: number;
}

export type Kept =
  | { readonly kind: 'written'; readonly revision: Revision }
  /** Somebody else wrote first. */
  | { readonly kind: 'overtaken' };

/** The notes of all people. Every method may throw a MemoryError, and gives up when `signal` aborts. */
export interface Memory {
  /** Someone unknown is a stranger. An unreadable record is set aside first, and is then unknown. */
  recall(owner: Owner, nowMs: number, signal: AbortSignal): Promise<Recalled>;
  keep(owner: Owner, note: Note, signal: AbortSignal): Promise<Kept>;
  /** Deletes everything of this person, set-aside copies too. */
  forget(owner: Owner, signal: AbortSignal): Promise<void>;
  /** Deletes everything of everybody who uses the skill under this account. */
  forgetHousehold(owner: Pick<Owner, 'user'>, signal: AbortSignal): Promise<void>;
}
