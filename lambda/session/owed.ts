import type { Revision } from '../memory/memory';
import { tried } from './tried';
import type { Notes } from './notes';
import type { Occasion, Parts } from './occasion';

/** The end of a clearance that an earlier turn could not write comes first. */
export async function settled(
  parts: Parts,
  { owner, nowMs }: Occasion,
  notes: Notes,
  signal: AbortSignal,
): Promise<Notes> {
  const { owed } = notes;
  if (owed === null) return notes;
  const lifted = await tried(parts, () => parts.memory.lift(owner, owed, nowMs, signal));
  if (lifted.kind === 'failed') return notes;
  const revision = follows(notes.revision, lifted.value) ? lifted.value : notes.revision;
  return { ...notes, owed: null, revision };
}

/** Is the one revision the next after the other, so that nobody else wrote between them? */
export const follows = (before: Notes['revision'], now: Revision): boolean =>
  now.kind === 'numbered' &&
  now.version === (before.kind === 'numbered' ? before.version + 1 : before.kind === 'none' ? 1 : 0);
