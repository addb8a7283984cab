/** Where one is in phrases that are spoken one after another. */
export interface Playhead<Phrase> {
  readonly phrase: Phrase;
  /** The phrase's place among the others. */
  readonly index: number;
  /** Milliseconds into the phrase; less than 0 when the clocks disagree by a moment. */
  readonly passedMs: number;
}

/**
 * The phrase that plays when so much has been spoken; null once all of it is over. Whoever shows a response finds
 * it here too, in whatever it has for phrases, so that nobody counts otherwise than the coach does.
 */
export function playhead<Phrase>(
  phrases: readonly Phrase[],
  ownsMs: (phrase: Phrase) => number,
  elapsedMs: number,
): Playhead<Phrase> | null {
  let startMs = 0;
  for (const [index, phrase] of phrases.entries()) {
    const passedMs = elapsedMs - startMs;
    if (passedMs < ownsMs(phrase)) return { phrase, index, passedMs };
    startMs += ownsMs(phrase);
  }
  return null;
}
