import { fill } from '../content/fill';
import type { Breath, Step } from '../content/types';
import { inTurn, spoken, timed } from './cue';
import type { Dose } from './dose';
import { holdCues } from './hold';
import type { Pace } from './pace';
import type { PacingWords } from './words';
import type { Cue, Place } from './timeline';

/** `short` leaves out what somebody knows who has done it before. */
export type Detail = 'full' | 'short';

/** Everything that turns one script into one timeline. The same input gives the same timeline. */
export interface Pacing {
  readonly dose: Dose;
  readonly breath: Breath;
  readonly pace: Pace;
  readonly detail: Detail;
  readonly words: PacingWords;
  /** Varies which variant is spoken; a whole number. */
  readonly seed: number;
}

type HoldStep = Extract<Step, { hold: unknown }>;
type KeepStep = Extract<Step, { keep: unknown }>;
type BreatheStep = Extract<Step, { breathe: unknown }>;

/** A word at least this often while someone keeps moving. */
const keepMovingMs = 8_000;
const otherThan = { left: 'right', right: 'left' } as const;

/** Fills in the side that a place is on, and the other one. */
export const withSides = (words: string, { side }: Place, { sides }: PacingWords): string =>
  side === null ? words : fill(words, { side: sides[side], other: sides[otherThan[side]] });

const timeSeconds = (dose: Dose): number => (dose.by === 'count' ? 0 : dose.seconds);

/** The place of the nth repetition from a place on; the first is 0. */
export const repAfter = (place: Place, index: number): Place => ({
  ...place,
  rep: Math.max(place.rep, 1) + index,
});

/** One hold for the seconds of the dose, then the words that lead out of it. */
export function holdAndEaseOut(
  { hold: quiet }: HoldStep,
  place: Place,
  { dose, breath, words, seed, pace }: Pacing,
): Cue[] {
  const turn = seed + place.round + (place.side === 'right' ? 1 : 0);
  return [
    ...holdCues(timeSeconds(dose), breath, quiet, words, place, turn),
    ...spoken(inTurn(words.easeOut, turn), place, pace),
  ];
}

/** Steady moving for a share of the dose, with a word in each stretch of it, in the order written. */
export function keepCues({ keep: variants, share }: KeepStep, place: Place, { dose }: Pacing): Cue[] {
  const seconds = share * timeSeconds(dose);
  const parts = Math.max(1, Math.ceil((seconds * 1000) / keepMovingMs));
  return Array.from({ length: parts }, (_, index) =>
    timed(inTurn(variants, index), repAfter(place, index), (seconds * 1000) / parts, null),
  );
}

/** Paced breaths for a share of the dose; after every other one, a quiet word. */
export function breatheCues(
  { breathe: variants, share }: BreatheStep,
  place: Place,
  { dose, breath, words, seed }: Pacing,
): Cue[] {
  const seconds = share * timeSeconds(dose);
  const breaths = Math.max(1, Math.round(seconds / (breath.in + breath.out)));
  return Array.from({ length: breaths }, (_, index) => {
    const here = repAfter(place, index);
    const out = inTurn(words.breatheOut, seed + index);
    const said = index % 2 === 1 ? `${out} ${inTurn(variants, seed + (index - 1) / 2)}` : out;
    return [
      timed(inTurn(words.breatheIn, seed + index), here, breath.in * 1000, 'in'),
      timed(said, here, breath.out * 1000, 'out'),
    ];
  }).flat();
}
