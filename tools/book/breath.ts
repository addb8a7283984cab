import type { Breath } from '../../lambda/content/types';
import { sentences } from '../../lambda/pacing/cue';
import type { Cue } from '../../lambda/pacing/timeline';
import type { PacingWords } from '../../lambda/pacing/words';

/** A breath that the words of a cue ask for, from the beginning of the cue. */
export interface CuedBreath {
  readonly goes: 'in' | 'out';
  readonly lastsMs: number;
}

type BreathWords = Pick<PacingWords, 'breatheIn' | 'breatheOut'>;

/** How a move begins that is done with a breath: "Out, and press.", "Breathe in, and let go." */
const begins = { in: /^(breathe )?in[,.]/iu, out: /^(breathe )?out[,.]/iu } as const;

/**
 * The breath that a cue leads, where it leads one. Only timed cues do: elsewhere breath is talked about.
 * It lasts as the exercise has it, or as long as its cue where that is shorter.
 */
export function breathOf(cue: Cue, breath: Breath, words: BreathWords): CuedBreath | null {
  if (cue.kind !== 'timed') return null;
  for (const sentence of sentences(cue.words)) {
    const goes = directionOf(sentence, words);
    if (goes !== null) return { goes, lastsMs: Math.min(cue.ownsMs, breath[goes] * 1000) };
  }
  return null;
}

function directionOf(sentence: string, { breatheIn, breatheOut }: BreathWords): CuedBreath['goes'] | null {
  if (breatheIn.includes(sentence) || begins.in.test(sentence)) return 'in';
  return breatheOut.includes(sentence) || begins.out.test(sentence) ? 'out' : null;
}
