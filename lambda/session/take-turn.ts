import { patience } from './patience';
import { forget } from './forget';
import { read, unread } from './notes';
import type { Before, Occasion, Parts, Play, Taken } from './occasion';
import { settled } from './owed';
import { write } from './write';

/**
 * One turn of the conversation: what is owed is written, the notes are read, the turn is taken, and what it
 * changed is written before it is spoken. Where the memory fails, the turn is taken by a coach who knows that
 * notes are lost, and goes on from the session's own. Nothing is thrown for a failing memory.
 * @param carried null at the start of an Alexa session.
 */
export async function takeTurn(parts: Parts, occasion: Occasion, carried: Before | null): Promise<Taken> {
  const { owner, heard, content, nowMs, requestId } = occasion;
  const play: Play = ({ person, memory }) =>
    parts.step(carried?.state ?? null, heard, { nowMs, content, person, memory });
  const { reading, whole } = patience(carried?.notes.memory ?? 'kept');

  const before = await settled(parts, occasion, carried?.notes ?? unread, whole);
  const found = await read(parts, owner, nowMs, before, reading);
  // The same request once more: its first run had written already, so this one changes nothing.
  if (found.requests.includes(requestId)) {
    return { turn: play(carried === null ? found.notes : before), notes: found.notes };
  }
  // Forgetting needs no revision: it is tried even where nothing could be read or written.
  const hopeful = play({ ...found.notes, memory: 'kept' });
  return typeof hopeful.person === 'string'
    ? await forget(parts, occasion, hopeful.person, { notes: found.notes, play }, whole)
    : await write({ parts, occasion, play, signal: whole }, found);
}
