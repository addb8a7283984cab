import { denies } from './words';

const cuts: ReadonlySet<string> = new Set(['and', 'but', 'just', 'only']);

/**
 * What is left of words that deny something, where a "but" or an "and" parts the two: "a fever, but no chest pain".
 * The last such: "pins and needles, but no weakness". After an "and" a denial may go on: "no numbness and tingling". Null where they are not parted.
 */
export function undenied(words: readonly string[]): readonly string[] | null {
  for (const [at, word] of [...words.entries()].toReversed()) {
    const [before, after] = [words.slice(0, at), words.slice(at + 1)];
    if (!cuts.has(word) || before.length === 0 || after.length === 0) continue;
    if (!denies(before) && denies(after)) return before;
    if (word !== 'and' && denies(before) && !denies(after)) return after;
  }
  return null;
}
