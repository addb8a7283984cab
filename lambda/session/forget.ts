import { stranger } from '../conversation/frame/person';
import type { Forgotten } from '../conversation/frame/turn';
import type { Memory } from '../memory/memory';
import { persistently } from './patience';
import type { Owner } from '../stored/owner';
import { tried } from './tried';
import { withLostNotes } from './lost';
import type { Notes } from './notes';
import type { Occasion, Parts, Play, Taken } from './occasion';

/** Deletes whose notes the turn says. It is told as done only when it is. */
export async function forget(
  parts: Parts,
  { owner }: Occasion,
  who: Forgotten,
  { notes, play }: { readonly notes: Notes; readonly play: Play },
  signal: AbortSignal,
): Promise<Taken> {
  const deleted = await tried(parts, () =>
    persistently(() => forgetting[who](parts.memory, owner, signal), signal),
  );
  if (deleted.kind === 'failed') return withLostNotes(play, notes, ({ lift }) => lift);
  const turn = play({ ...notes, memory: 'kept' });
  return { turn, notes: { person: stranger, revision: { kind: 'none' }, memory: 'kept', owed: null } };
}

const forgetting: Readonly<
  Record<Forgotten, (memory: Memory, owner: Owner, signal: AbortSignal) => Promise<void>>
> = {
  forgotten: (memory, owner, signal) => memory.forget(owner, signal),
  'household-forgotten': (memory, owner, signal) => memory.forgetHousehold(owner, signal),
};
