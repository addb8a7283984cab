import type { Slots } from './fitting';
import type { Sample } from './samples';
import type { SlotHeard, SlotType } from './slot-types';

/** A value that a slot type lists, found anywhere in an utterance. */
export interface Spot {
  readonly from: number;
  readonly to: number;
  readonly value: SlotHeard;
}

/** Finds the known values of slot types in one utterance, each type once. */
export function spotter(words: readonly string[]): (type: SlotType) => readonly Spot[] {
  const found = new Map<SlotType, readonly Spot[]>();
  return (type) => {
    const spots = found.get(type) ?? spotsOf(type, words);
    found.set(type, spots);
    return spots;
  };
}

/** From left to right, the longest first, none over another. */
function spotsOf(type: SlotType, words: readonly string[]): readonly Spot[] {
  const spots: Spot[] = [];
  let from = 0;
  while (from < words.length) {
    const spot = longestFrom(type, words, from);
    if (spot !== null) spots.push(spot);
    from = spot?.to ?? from + 1;
  }
  return spots;
}

function longestFrom(type: SlotType, words: readonly string[], from: number): Spot | null {
  for (let to = Math.min(words.length, from + type.longest); to > from; to -= 1) {
    const value = type.read(words.slice(from, to));
    if (value !== null) return { from, to, value };
  }
  return null;
}

/** Fills slots, of a sample, with values found in the words; gives the words left over. Null if one lacks. */
export function fillBySpotting(
  wanted: Sample['slots'],
  words: readonly string[],
  spots: (type: SlotType) => readonly Spot[],
): { readonly slots: Slots; readonly rest: readonly string[] } | null {
  const taken = new Set<number>();
  const slots: Record<string, SlotHeard> = {};
  for (const { slot, type } of wanted) {
    const spot = spots(type).find(({ from, to }) => places(from, to).every((place) => !taken.has(place)));
    if (spot === undefined) return null;
    places(spot.from, spot.to).forEach((place) => taken.add(place));
    slots[slot] = spot.value;
  }
  return { slots, rest: words.filter((_, place) => !taken.has(place)) };
}

const places = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
