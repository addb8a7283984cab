/** Names by their ids. */
export type NamesById = Readonly<Record<string, string>>;

/** Pairs of letters: what two words for one thing have in common, however they end. */
function pairsIn(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^a-z ]/gu, '');
  const words = letters.split(' ').filter((word) => word !== '');
  return new Set(
    words.flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2))),
  );
}

/** How alike two texts are, from 0 to 1: twice the pairs they share, over all of both (Dice). */
function likeness(one: string, other: string): number {
  const [ones, others] = [pairsIn(one), pairsIn(other)];
  const shared = [...ones].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, ones.size + others.size);
}

/** So many are offered in place of what is not known: few enough to remember. */
const offered = 2;

/** The ids whose names are most like what was said. Only ids leave here: the words themselves do not. */
export function nearestTo<Id extends string>(said: string, ids: readonly Id[], names: NamesById): Id[] {
  return ids
    .map((id) => ({ id, likeness: likeness(said, names[id] ?? '') }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, offered)
    .map(({ id }) => id);
}
