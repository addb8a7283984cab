import { isDeepStrictEqual } from 'node:util';
import { withLift, type Lift } from '../conversation/frame/safety/lift';
import { stranger, type Person } from '../conversation/frame/person';
import type { World } from '../conversation/frame/turn';
import type { MemoryError } from '../stored/errors';
import type { Memory, Revision } from '../memory/memory';
import type { Owner } from '../stored/owner';
import { tried } from './tried';

/** What an Alexa session knows of a person between its turns. Plain JSON. */
export interface Notes {
  readonly person: Person;
  /** `unread`: the record was never read in this session, so it is not overwritten either. */
  readonly revision: Revision | { readonly kind: 'unread' };
  readonly memory: World['memory'];
  /** The end of a clearance that could not be written yet. */
  readonly owed: Lift | null;
}

/** Before anything is read, and where nothing can be. */
export const unread: Notes = { person: stranger, revision: { kind: 'unread' }, memory: 'lost', owed: null };

/** Notes at the beginning of a turn, and what stands in the table of them. */
export interface Read {
  readonly notes: Notes;
  readonly stored: Person | null;
  readonly requests: readonly string[];
}

export interface Reader {
  readonly memory: Pick<Memory, 'recall'>;
  readonly report: (error: MemoryError) => void;
}

/**
 * Reads the notes anew, at every turn: another device may have ended a clearance meanwhile, and a read that
 * failed before says nothing. Where that fails, a session goes on from its own.
 */
export async function read(
  reader: Reader,
  owner: Owner,
  nowMs: number,
  carried: Notes,
  signal: AbortSignal,
): Promise<Read> {
  const found = await tried(reader, () => reader.memory.recall(owner, nowMs, signal));
  if (found.kind === 'failed') return { notes: { ...carried, memory: 'lost' }, stored: null, requests: [] };
  const { person, revision, requests } = found.value;
  // Nobody wrote since: what this session has is as new as the table, or newer where a write failed.
  const isOurs = isDeepStrictEqual(revision, carried.revision);
  const { owed } = carried;
  const theirs = owed === null ? person : withLift(person, owed, person.lifts + 1);
  const notes = { person: isOurs ? carried.person : theirs, revision, memory: 'kept', owed } as const;
  return { notes, stored: person, requests };
}

/** The notes as the table has them, after others wrote. @throws MemoryError */
export async function readAgain(
  memory: Reader['memory'],
  { owner, nowMs }: { readonly owner: Owner; readonly nowMs: number },
  signal: AbortSignal,
): Promise<Read> {
  const { person, revision, requests } = await memory.recall(owner, nowMs, signal);
  return { notes: { person, revision, memory: 'kept', owed: null }, stored: person, requests };
}
