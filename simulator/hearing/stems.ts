/** Endings that change a word's form and not what it is about. */
const endings = ['ing', 'ed', 's', 'e', 'ly'];
const shortest = 3;

/**
 * A word without the ending of its form: "rolling", "rolled" and "rolls" are one word to compare by. Coarse, for
 * nearness alone; nothing is recognised by it.
 */
export function stemOf(word: string): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= shortest);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
