/** How many letters have to be added, dropped or changed to make one word of the other. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [index, letter] of Array.from(from).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(to).entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The one of the words that was most likely meant: the one that begins alike, else the closest in letters. */
export function nearest<Word extends string>(said: string, words: readonly [Word, ...Word[]]): Word {
  const asked = said.toLowerCase();
  const alike = words.find((word) => asked.startsWith(word) || (asked !== '' && word.startsWith(asked)));
  if (alike !== undefined) return alike;
  return words.reduce((best, word) => (distance(asked, word) < distance(asked, best) ? word : best));
}
