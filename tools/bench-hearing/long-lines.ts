/** Ten thousand characters in one line, of what could keep the ear busy; none of them means anything. */
export const longLines = {
  words: 'check my back '.repeat(800),
  'one word': 'a'.repeat(10_000),
  'open tags': '<'.repeat(10_000),
  numbers: 'twenty '.repeat(1500),
} as const;
