import type { Part } from '../../web/protocol';

/** Words to be heard soon, or now. */
export interface Upcoming {
  /** The part's place in what is spoken. */
  readonly index: number;
  readonly words: string;
  readonly wordsMs: number;
  /** Until they begin; negative where they have begun already. */
  readonly inMs: number;
}

/** The words that are not over yet and begin within so many milliseconds from the playhead. */
export const upcoming = (parts: readonly Part[], headMs: number, aheadMs: number): readonly Upcoming[] =>
  parts.flatMap(({ words, startsMs, wordsMs }, index) =>
    words !== '' && startsMs + wordsMs > headMs && startsMs <= headMs + aheadMs
      ? [{ index, words, wordsMs, inMs: startsMs - headMs }]
      : [],
  );
