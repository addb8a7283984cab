import { bySlots, refuseUnknown, type Fitted } from './by-slots';
import type { Slots } from './fitting';
import type { Near } from './nearest';
import { bareReadingsOf, distinct } from './readings';
import { placerOf } from './saddle';
import { mergerOf, partsOf, type HearPart } from './several';
import { intentOfSequence } from './sequence';
import type { Sample } from './samples';
import { shelvesOf } from './shelves';
import { meaningIn, type SlotType } from './slot-types';
import { tellerOf, worrying, worthAsking } from './told';
import { undenied } from './undenied';
import { finderOf, isAlone, type Found } from './within';
import { denies } from './words';

/** What words were taken for, and how sure that is, from 0 to 1. */
export interface Matched {
  readonly intent: string;
  readonly slots: Slots;
  readonly how: 'exact' | 'slots' | 'within';
  readonly confidence: number;
}

/** A way to recognise words; null if it does not. */
export type Match = (words: readonly string[]) => Matched | null;

/** The ways to recognise words by a model, from the surest to the least sure. */
export interface Matcher {
  /** All of it is a sample without slots. */
  readonly exact: Match;
  /** All of it is a sample, with values that the model lists. */
  readonly known: Match;
  /** All of it is several such sayings in a row. */
  readonly sequence: Match;
  /** A clause of an emergency or a warning sign in longer words. */
  readonly clause: Match;
  /** A trouble that is named in a sentence about oneself. */
  readonly told: Match;
  /** Words that come near to a sign, which stays unknown. `nearest`: the sample that they are nearest to. */
  readonly asked: (words: readonly string[], nearest: Near | undefined) => Matched | null;
  /** Words about oneself that alarm, where nothing else was understood. */
  readonly worry: Match;
  /** A sample with something in a slot that the model does not list. */
  readonly guess: Match;
}

const confidenceWith = {
  exact: 1,
  known: 0.9,
  within: 0.8,
  told: 0.75,
  asked: 0.7,
  unknown: 0.7,
  worry: 0.5,
} as const;

/** The ways to recognise these samples. */
export function matcherFor(types: ReadonlyMap<string, SlotType>, samples: readonly Sample[]): Matcher {
  const withSlots = shelvesOf(samples.filter(({ slots }) => slots.length > 0));
  const exact = exactSamples(samples);
  const findClauses = finderOf(samples);
  const merge = mergerOf(samples);
  const findTold = tellerOf(samples);
  const findAsked = worthAsking(samples);
  const findWorry = worrying(samples);
  const meansSomething = meaningIn(types);
  const fitted = (found: Fitted | null): Matched | null =>
    found === null
      ? null
      : { intent: found.intent, slots: found.slots, how: 'slots', confidence: confidenceWith[found.values] };
  const known: Match = (words) => fitted(bySlots(withSlots(words), words, refuseUnknown));
  const within = (found: Pick<Matched, 'intent' | 'slots'> | null, confidence: number): Matched | null =>
    found === null ? null : { ...found, how: 'within', confidence };
  const exactly: Match = (words) => {
    const intent = exact.get(words.join(' '));
    return intent === undefined
      ? null
      : { intent, slots: {}, how: 'exact', confidence: confidenceWith.exact };
  };
  const place = placerOf(samples);
  const placed = (words: readonly string[], found: Found | null): Found | null =>
    found === null ? null : place(words, found);
  const hearWhole: HearPart = (words) => {
    const readings = distinct([words, ...bareReadingsOf(words)]);
    return firstHeard(readings, exactly) ?? firstHeard(readings, known);
  };
  const hearPart: HearPart = (words) => hearWhole(words) ?? merge(findTold(['i', ...words]));
  return {
    exact: exactly,
    known,
    sequence(words) {
      const intent = intentOfSequence(words, (some) => exactly(some)?.intent ?? null);
      return intent === null ? null : { intent, slots: {}, how: 'within', confidence: confidenceWith.within };
    },
    clause(said) {
      const words = said.filter((word) => word !== 'also');
      const clauses = findClauses(words);
      const [first] = clauses;
      if (first === undefined) return null;
      if (isAlone(first.intent)) return within(first, confidenceWith.within);
      return within(placed(words, merge(partsOf(words, clauses, hearPart))), confidenceWith.within);
    },
    told(said) {
      const left = denies(said) ? undenied(said) : null;
      // What is left goes on with what was said of oneself: "no fever, just chest pain".
      const words = left === null ? said : ['i', ...left];
      const names = findTold(words);
      if (names.length === 0) return null;
      return within(placed(words, merge(partsOf(words, names, hearWhole))), confidenceWith.told);
    },
    asked: (words, nearest) => within(findAsked(words, nearest), confidenceWith.asked),
    worry: (words) => within(findWorry(words), confidenceWith.worry),
    guess: (words) => fitted(bySlots(withSlots(words), words, meansSomething)),
  };
}

const firstHeard = (readings: readonly (readonly string[])[], match: Match): Matched | null =>
  readings.reduce<Matched | null>((won, reading) => won ?? match(reading), null);

/** The first intent that has a sample keeps it. */
function exactSamples(samples: readonly Sample[]): ReadonlyMap<string, string> {
  const exact = new Map<string, string>();
  for (const { intent, words, slots } of samples) {
    const key = words.join(' ');
    if (slots.length === 0 && !exact.has(key)) exact.set(key, intent);
  }
  return exact;
}
