/** What an utterance is made of, if all of it is one whole saying after another: the intent that counts. */
type IntentOf = (words: readonly string[]) => string | null;

/** Nobody says more at once and means one thing. */
const mostWords = 12;

/** Said before or after what is meant: "thank you that's enough". Each alone is an answer of its own. */
export const asides: ReadonlySet<string> = new Set([
  ...['FineIntent', 'AMAZON.PauseIntent', 'AMAZON.YesIntent', 'AMAZON.NoIntent', 'PardonIntent'],
]);
/** These set someone moving, the most telling first: beside them only what agrees. "Stop carry on" is neither. */
const moving: readonly string[] = ['KeepGoingIntent', 'AMAZON.ResumeIntent', 'ReadyIntent'];
const agreeing: ReadonlySet<string> = new Set(['FineIntent', 'AMAZON.YesIntent', 'WhereIntent']);

/**
 * The intent of several sayings in a row: "no worries, I'm all right", "hold on, what was that". All of one
 * intent, or one beside asides. Null where any word is left over, or where two things are meant.
 */
export function intentOfSequence(words: readonly string[], intentOf: IntentOf): string | null {
  if (words.length > mostWords) return null;
  const said = sayingsIn(words, intentOf);
  if (said === null) return null;
  const meant = new Set(said);
  if (meant.size === 1) return said[0] ?? null;
  const [main, ...others] = [...meant].filter((intent) => !asides.has(intent));
  if (main === undefined || others.length > 0) return agreed(meant);
  return moving.includes(main) ? agreed(meant) : main;
}

/** What moves wins where all the others agree with it. */
function agreed(meant: ReadonlySet<string>): string | null {
  const main = moving.find((intent) => meant.has(intent));
  return [...meant].every((one) => moving.includes(one) || agreeing.has(one)) ? (main ?? null) : null;
}

/** The sayings that the words fall into, the longest first; null if some belong to none. */
function sayingsIn(words: readonly string[], intentOf: IntentOf): readonly string[] | null {
  if (words.length === 0) return [];
  for (let length = words.length; length > 0; length -= 1) {
    const intent = intentOf(words.slice(0, length));
    const rest = intent === null ? null : sayingsIn(words.slice(length), intentOf);
    if (intent !== null && rest !== null) return [intent, ...rest];
  }
  return null;
}
