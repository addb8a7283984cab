/** Fills `{name}` in words, and begins the sentence with a capital. A name without a value stays. */
export function fill(words: string, values: Readonly<Record<string, string>>): string {
  const filled = words.replace(/\{([a-zA-Z]+)\}/gu, (whole, name: string) => values[name] ?? whole);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}
