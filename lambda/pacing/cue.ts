import { wordsMs } from '../speech/duration';
import { paces, type Pace } from './pace';
import type { Cue, Place } from './timeline';

/** The quiet between two sentences, so that speech never runs together. [J] */
export const sentenceGapMs = 800;
/** No cue is silent for longer: the platform's longest break. */
export const longestSilenceMs = 10_000;

/** Splits spoken words into their sentences. */
export const sentences = (words: string): string[] => words.trim().split(/(?<=[.?!])\s+/u);

/** Words and the silence after them, at a person's pace. One cue for each sentence. */
export function spoken(words: string, place: Place, pace: Pace, waitSeconds?: number): Cue[] {
  const parts = sentences(words);
  return parts.map((sentence, index) => {
    const isLast = index === parts.length - 1;
    const waitMs = isLast && waitSeconds !== undefined ? waitSeconds * 1000 : sentenceGapMs;
    const silenceMs = Math.min(Math.round(waitMs * paces[pace].pause), longestSilenceMs);
    return { kind: 'spoken', words: sentence, ownsMs: wordsMs(sentence) + silenceMs, place, breath: null };
  });
}

/** Words that own a fixed time; they get more of it only when they would not fit. */
export function timed(words: string, place: Place, ownsMs: number, breath: Cue['breath']): Cue {
  const takesMs = wordsMs(words);
  return {
    kind: 'timed',
    words,
    ownsMs: Math.min(Math.max(Math.round(ownsMs), takesMs + 200), takesMs + longestSilenceMs),
    place,
    breath,
  };
}

/** The variant for the nth use; the list goes round. */
export const inTurn = (variants: readonly string[], nth: number): string =>
  variants[nth % variants.length] ?? '';
