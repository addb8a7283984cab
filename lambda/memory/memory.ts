import type { Lift } from '../conversation/frame/safety/lift';
import type { Person } from '../conversation/frame/person';
import type { Owner } from '../stored/owner';

/** What was seen of the stored record: the condition on which it may be written again. */
export type Revision = { readonly kind: 'none' } | { readonly kind: 'numbered'; readonly version: number };

export interface Recalled {
  readonly person: Person;
  readonly revision: Revision;
  /** The requests that wrote it, the last first, as far back as one may come again. */
  readonly requests: readonly string[];
}

/** What to write: a person, on top of the revision last seen. */
export interface Note {
  readonly person: Person;
  readonly onto: Revision;
  readonly requestId: string;
  /** The requests that wrote what is overwritten. */
  readonly requestsBefore: readonly string[];
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
  /** Ends every clearance, whatever the record holds by now and whether there is one: gives its new revision. */
  lift(owner: Owner, lift: Lift, nowMs: number, signal: AbortSignal): Promise<Revision>;
  /** Deletes everything of this person, set-aside copies too. */
  forget(owner: Owner, signal: AbortSignal): Promise<void>;
  /** Deletes everything of everybody who uses the skill under this account. */
  forgetHousehold(owner: Pick<Owner, 'user'>, signal: AbortSignal): Promise<void>;
}
