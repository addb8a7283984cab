import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../conversation/frame/person';
import type { Turn } from '../conversation/frame/turn';
import { persistently } from './patience';
import { MemoryUnavailable } from '../stored/errors';
import { tried } from './tried';
import { keptBy, withLostNotes } from './lost';
import { readAgain, type Read } from './notes';
import type { Occasion, Parts, Play, Taken } from './occasion';
import { follows } from './owed';

/** How often a turn is applied again when others write first. */
const mostTries = 4;

/** One turn to be written: whose, how it is taken on what notes, and until when. */
interface Writing {
  readonly parts: Parts;
  readonly occasion: Occasion;
  readonly play: Play;
  readonly signal: AbortSignal;
}

/** Where the writing of one turn stands: the notes it builds on, and whether it has ended the clearances yet. */
interface Standing {
  readonly read: Read;
  readonly lift: 'due' | 'written';
}

/** Writes what a turn changed; takes it again on what others wrote first. */
export async function write(writing: Writing, read: Read): Promise<Taken> {
  let standing: Standing = { read, lift: 'due' };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const reached = await attempt(writing, standing);
    if ('turn' in reached) return reached;
    standing = reached;
  }
  writing.parts.report(
    new MemoryUnavailable(`Overtaken ${mostTries} times in one turn: look for a client that never stops.`),
  );
  return withLostNotes(writing.play, standing.read.notes, () => null);
}

/** The end of clearances first, then the person: both onto the revision that was read. */
async function attempt(writing: Writing, { read, lift }: Standing): Promise<Taken | Standing> {
  const { parts, occasion, play, signal } = writing;
  const turn = play(read.notes);
  const ends = turn.lift;
  if (ends === null || lift === 'written') return keep(writing, { read, lift }, turn);
  const { owner, nowMs } = occasion;
  const lifted = await tried(parts, () =>
    persistently(() => parts.memory.lift(owner, ends, nowMs, signal), signal),
  );
  if (lifted.kind === 'failed') return withLostNotes(play, read.notes, () => ends);
  const revision = lifted.value;
  // Somebody wrote in between: the turn is taken again on what they left.
  if (!follows(read.notes.revision, revision)) return again(writing, { read, lift: 'written' });
  const onto = { ...read, notes: { ...read.notes, revision }, stored: null };
  return keep(writing, { read: onto, lift: 'written' }, turn);
}

async function keep(writing: Writing, standing: Standing, turn: Turn): Promise<Taken | Standing> {
  const { parts, occasion, play, signal } = writing;
  const { owner, requestId, nowMs } = occasion;
  const { read, lift } = standing;
  const { notes, stored, requests } = read;
  const { revision } = notes;
  const person = keptBy(turn, notes);
  const isKept = lift === 'due' && isSame(person, stored ?? notes.person);
  if (revision.kind === 'unread' || isKept) return { turn, notes: { ...notes, person } };
  const note = { person, onto: revision, requestId, requestsBefore: requests, nowMs };
  const kept = await tried(parts, () => parts.memory.keep(owner, note, signal));
  if (kept.kind === 'failed') return withLostNotes(play, notes, () => null);
  if (kept.value.kind === 'overtaken') return overtaken(writing, standing);
  return { turn, notes: { ...notes, person, revision: kept.value.revision, memory: 'kept' } };
}

/** Overtaken by this very request's first run, whose answer was lost: then it is done already. */
async function overtaken(writing: Writing, standing: Standing): Promise<Taken | Standing> {
  const reached = await again(writing, standing);
  if ('turn' in reached) return reached;
  const { notes, requests } = reached.read;
  return requests.includes(writing.occasion.requestId) ? { turn: writing.play(notes), notes } : reached;
}

/** Reads what others wrote, for one more try. */
async function again(
  { parts, occasion, play, signal }: Writing,
  { read, lift }: Standing,
): Promise<Taken | Standing> {
  const now = await tried(parts, () => readAgain(parts.memory, occasion, signal));
  if (now.kind === 'failed') return withLostNotes(play, read.notes, () => null);
  return { read: now.value, lift };
}

/** The same to the table: as plain JSON, wherever the two were made. */
const isSame = (one: Person, other: Person): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
