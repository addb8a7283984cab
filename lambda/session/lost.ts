import { liftOf, type Lift } from '../conversation/frame/safety/lift';
import type { Person } from '../conversation/frame/person';
import type { Turn } from '../conversation/frame/turn';
import type { Notes } from './notes';
import type { Play, Taken } from './occasion';

/** The turn of a coach who cannot keep notes. What must not be lost is owed by the session. */
export function withLostNotes(play: Play, notes: Notes, due: (turn: Turn) => Lift | null): Taken {
  const turn = play({ ...notes, memory: 'lost' });
  const lift = due(turn);
  const owed = lift === null ? notes.owed : liftOf(notes.owed, lift);
  return { turn, notes: { ...notes, memory: 'lost', owed, person: keptBy(turn, notes) } };
}

/** A person who asked to be forgotten, in vain so far, is still known. */
export const keptBy = ({ person }: Turn, notes: Notes): Person =>
  typeof person === 'string' ? notes.person : person;
