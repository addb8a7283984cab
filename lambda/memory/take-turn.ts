import { isDeepStrictEqual } from 'node:util';
import type { Content } from '../content/types';
import type { Heard } from '../conversation/heard';
import { stranger, type Person } from '../conversation/person';
import type { State } from '../conversation/state';
import type { Forgotten, Step, Turn, World } from '../conversation/turn';
import { MemoryError, MemoryUnavailable } from './errors';
import type { Memory, Revision } from './memory';
import type { Owner } from './owner';

/** What an Alexa session knows of a person between its turns. Plain JSON. */
export interface Notes {
  readonly person: Person;
  /** `unread`: the record could not be read, so it is not written in this session either. */
  readonly revision: Revision | { readonly kind: 'unread' };
  readonly memory: World['memory'];
}

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

/**
 * How long a turn may wait for the database in all: well under Alexa's 8 s and the function's 7. Where it
 * failed before in this session, the turn waits for less, since every turn may have to.
 */
const patienceMs = { kept: 4000, lost: 1000 } as const;

/** How often a turn is applied again when others write first. */
const mostTries = 4;

export interface Taken {
  readonly turn: Turn;
  readonly notes: Notes;
}

/**
 * One turn of the conversation with its notes read before it, at the start of an Alexa session, and
 * written after it, if it changed them. When that fails, the turn is taken again by a coach who knows that
 * notes are lost, and goes on from the session's own. Nothing is thrown for a failing memory.
 * @param carried what the session's attributes hold; null at its start.
 */
export async function takeTurn(
  { step, memory, report }: Parts,
  { owner, heard, content, nowMs, requestId }: Occasion,
  carried: { readonly state: State; readonly notes: Notes } | null,
): Promise<Taken> {
  const signal = AbortSignal.timeout(patienceMs[carried?.notes.memory ?? 'kept']);
  const play = ({ person, memory }: Pick<Notes, 'person' | 'memory'>): Turn =>
    step(carried?.state ?? null, heard, { nowMs, content, person, memory });
  let notes: Notes = carried?.notes ?? { person: stranger, revision: { kind: 'unread' }, memory: 'lost' };

  const recall = async () => {
    const { lastRequest, ...recalled } = await memory.recall(owner, nowMs, signal);
    notes = { ...recalled, memory: 'kept' };
    // The same request once more: its first run had written already, so this one changes nothing.
    return lastRequest === requestId ? 'ours' : 'theirs';
  };

  const settle = async (): Promise<Taken> => {
    if (carried === null && (await recall()) === 'ours') return { turn: play(notes), notes };
    // Forgetting needs no revision: it is tried even where nothing could be read or written.
    const hopeful = play({ ...notes, memory: 'kept' });
    if (typeof hopeful.person === 'string') {
      await forgetting[hopeful.person](memory, owner, signal);
      return { turn: hopeful, notes: { person: stranger, revision: { kind: 'none' }, memory: 'kept' } };
    }
    for (let tries = 0; tries < mostTries; tries += 1) {
      const turn = play(notes);
      const person = keptBy(turn, notes);
      const { revision } = notes;
      if (revision.kind === 'unread' || isDeepStrictEqual(person, notes.person)) {
        return { turn, notes: { ...notes, person } };
      }
      const kept = await memory.keep(owner, { person, onto: revision, requestId, nowMs }, signal);
      if (kept.kind === 'written')
        return { turn, notes: { person, revision: kept.revision, memory: 'kept' } };
      if ((await recall()) === 'ours') return { turn, notes };
    }
    throw new MemoryUnavailable(
      `Overtaken ${mostTries} times in one turn: look for a client that never stops.`,
    );
  };

  try {
    return await settle();
  } catch (error) {
    if (!(error instanceof MemoryError)) throw error;
    report(error);
    const lost: Notes = { ...notes, memory: 'lost' };
    const turn = play(lost);
    return { turn, notes: { ...lost, person: keptBy(turn, lost) } };
  }
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
