import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../content/types';
import type { Heard } from '../conversation/frame/heard';
import { liftOf, type Lift } from '../conversation/frame/safety/lift';
import { stranger, type Person } from '../conversation/frame/person';
import type { State } from '../conversation/frame/state';
import type { Forgotten, Step, Turn } from '../conversation/frame/turn';
import { MemoryError, MemoryUnavailable } from '../stored/errors';
import type { Memory, Revision } from '../memory/memory';
import { read, unread, type Notes, type Read } from './notes';
import type { Owner } from '../stored/owner';
import { patience, persistently } from '../memory/patience';

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

export interface Taken {
  readonly turn: Turn;
  readonly notes: Notes;
}

/** How often a turn is applied again when others write first. */
const mostTries = 4;

/**
 * One turn of the conversation: what is owed is written, the notes are read, the turn is taken, and what it
 * changed is written before it is spoken. Where the memory fails, the turn is taken by a coach who knows that
 * notes are lost, and goes on from the session's own. Nothing is thrown for a failing memory.
 * @param carried null at the start of an Alexa session.
 */
export async function takeTurn(parts: Parts, occasion: Occasion, carried: Before | null): Promise<Taken> {
  const { owner, nowMs, requestId } = occasion;
  const { reading, whole } = patience(carried?.notes.memory ?? 'kept');
  const before = await settled(parts, occasion, carried?.notes ?? unread, whole);
  const found = await read(parts, owner, nowMs, before, reading);
  const play: Play = ({ person, memory }) =>
    parts.step(carried?.state ?? null, occasion.heard, { nowMs, content: occasion.content, person, memory });
  // The same request once more: its first run had written already, so this one changes nothing.
  if (found.requests.includes(requestId)) {
    return { turn: play(carried === null ? found.notes : before), notes: found.notes };
  }
  // Forgetting needs no revision: it is tried even where nothing could be read or written.
  const hopeful = play({ ...found.notes, memory: 'kept' });
  return typeof hopeful.person === 'string'
    ? await forgotten(parts, occasion, { ...found, play }, hopeful.person, whole)
    : await written(parts, occasion, { ...found, play }, whole);
}

/** The turn, by what is known of a person. */
type Play = (notes: Pick<Notes, 'person' | 'memory'>) => Turn;
type Playing = Read & { readonly play: Play };

/** The end of a clearance that an earlier turn could not write comes first. */
async function settled(
  { memory, report }: Parts,
  { owner, nowMs }: Occasion,
  notes: Notes,
  signal: AbortSignal,
): Promise<Notes> {
  const { owed } = notes;
  if (owed === null) return notes;
  try {
    const revision = await memory.lift(owner, owed, nowMs, signal);
    return { ...notes, owed: null, revision: follows(notes.revision, revision) ? revision : notes.revision };
  } catch (error) {
    reported(error, report);
    return notes;
  }
}

async function forgotten(
  { memory, report }: Parts,
  { owner }: Occasion,
  { notes, play }: Playing,
  who: Forgotten,
  signal: AbortSignal,
): Promise<Taken> {
  try {
    await persistently(() => forgetting[who](memory, owner, signal), signal);
  } catch (error) {
    reported(error, report);
    const turn = play({ ...notes, memory: 'lost' });
    const owed = turn.lift === null ? notes.owed : liftOf(notes.owed, turn.lift);
    return { turn, notes: { ...notes, memory: 'lost', person: keptBy(turn, notes), owed } };
  }
  const turn = play({ ...notes, memory: 'kept' });
  return { turn, notes: { person: stranger, revision: { kind: 'none' }, memory: 'kept', owed: null } };
}

/** Writes what a turn changed; takes it again on what others wrote first. */
async function written(
  parts: Parts,
  occasion: Occasion,
  found: Playing,
  signal: AbortSignal,
): Promise<Taken> {
  const { memory, report } = parts;
  const { owner, nowMs, requestId } = occasion;
  const { play } = found;
  let at: Read = found;
  let due: Lift | null = null;
  let lifted: 'not-yet' | 'written' = 'not-yet';
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const turn = play(at.notes);
      due = lifted === 'written' ? null : turn.lift;
      if (due !== null) {
        const lift = due;
        const revision = await persistently(() => memory.lift(owner, lift, nowMs, signal), signal);
        [lifted, due] = ['written', null];
        const isNext = follows(at.notes.revision, revision);
        at = isNext
          ? { ...at, notes: { ...at.notes, revision }, stored: null }
          : await readAgain(parts, occasion, signal);
        if (!isNext) continue;
      }
      const person = keptBy(turn, at.notes);
      const { revision } = at.notes;
      const isKept = lifted === 'not-yet' && isSame(person, at.stored ?? at.notes.person);
      if (revision.kind === 'unread' || isKept) return { turn, notes: { ...at.notes, person } };
      const note = { person, onto: revision, requestId, requestsBefore: at.requests, nowMs };
      const kept = await memory.keep(owner, note, signal);
      if (kept.kind === 'written') {
        return { turn, notes: { ...at.notes, person, revision: kept.revision, memory: 'kept' } };
      }
      at = await readAgain(parts, occasion, signal);
      if (at.requests.includes(requestId)) return { turn: play(at.notes), notes: at.notes };
    }
    throw new MemoryUnavailable(
      `Overtaken ${mostTries} times in one turn: look for a client that never stops.`,
    );
  } catch (error) {
    reported(error, report);
    const lost: Notes = {
      ...at.notes,
      memory: 'lost',
      owed: due === null ? at.notes.owed : liftOf(at.notes.owed, due),
    };
    const turn = play(lost);
    return { turn, notes: { ...lost, person: keptBy(turn, lost) } };
  }
}

/** The same to the table: as plain JSON, wherever the two were made. */
const isSame = (one: Person, other: Person): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));

async function readAgain({ memory }: Parts, { owner, nowMs }: Occasion, signal: AbortSignal): Promise<Read> {
  const { person, revision, requests } = await memory.recall(owner, nowMs, signal);
  return { notes: { person, revision, memory: 'kept', owed: null }, stored: person, requests };
}

/** Is the one revision the next after the other, so that nobody else wrote between them? */
const follows = (before: Notes['revision'], now: Revision): boolean =>
  now.kind === 'numbered' &&
  now.version === (before.kind === 'numbered' ? before.version + 1 : before.kind === 'none' ? 1 : 0);

/** @throws what is no failure of the memory. */
function reported(error: unknown, report: Parts['report']): void {
  if (!(error instanceof MemoryError)) throw error;
  report(error);
}

/** A person who asked to be forgotten, in vain so far, is still known. */
const keptBy = ({ person }: Turn, notes: Notes): Person =>
  typeof person === 'string' ? notes.person : person;

const forgetting: Readonly<
  Record<Forgotten, (memory: Memory, owner: Owner, signal: AbortSignal) => Promise<void>>
> = {
  forgotten: (memory, owner, signal) => memory.forget(owner, signal),
  'household-forgotten': (memory, owner, signal) => memory.forgetHousehold(owner, signal),
};
