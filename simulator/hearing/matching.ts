import { alarms, namesPlace, tellsOfBody } from './body-words';
import { fit, unknownIn, type MeansSomething, type Slots } from './fitting';
import { neverGuessed, type Near } from './nearest';
import { intentOfSequence } from './sequence';
import type { Sample } from './samples';
import { shelvesOf } from './shelves';
import { meaningIn, type SlotType } from './slot-types';
import { tellerOf, worrying, worthAsking } from './told';
import { finderOf } from './within';

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
  const findClause = finderOf(samples);
  const findTold = tellerOf(samples);
  const findAsked = worthAsking(samples);
  const findWorry = worrying(samples);
  const meansSomething = meaningIn(types);
  const within = (found: Pick<Matched, 'intent' | 'slots'> | null, confidence: number): Matched | null =>
    found === null ? null : { ...found, how: 'within', confidence };
  const exactly: Match = (words) => {
    const intent = exact.get(words.join(' '));
    return intent === undefined
      ? null
      : { intent, slots: {}, how: 'exact', confidence: confidenceWith.exact };
  };
  return {
    exact: exactly,
    known: (words) => bySlots(withSlots(words), words, refuseUnknown),
    sequence(words) {
      const intent = intentOfSequence(words, (some) => exactly(some)?.intent ?? null);
      return intent === null ? null : { intent, slots: {}, how: 'within', confidence: confidenceWith.within };
    },
    clause: (words) => within(findClause(words), confidenceWith.within),
    told: (words) => within(findTold(words), confidenceWith.told),
    asked: (words, nearest) => within(findAsked(words, nearest), confidenceWith.asked),
    worry: (words) => within(findWorry(words), confidenceWith.worry),
    guess: (words) => bySlots(withSlots(words), words, meansSomething),
  };
}

/** The first intent that has a sample keeps it. */
function exactSamples(samples: readonly Sample[]): ReadonlyMap<string, string> {
  const exact = new Map<string, string>();
  for (const { intent, words, slots } of samples) {
    const key = words.join(' ');
    if (slots.length === 0 && !exact.has(key)) exact.set(key, intent);
  }
  return exact;
}

/** Every word "means something": no slot takes one that its type does not list. */
const refuseUnknown = (): boolean => true;

/** The sample with the fewest unknown values, then the one with the most words of its own. */
function bySlots(
  samples: readonly Sample[],
  words: readonly string[],
  meansSomething: MeansSomething,
): Matched | null {
  const fits = samples.flatMap((sample) => {
    const slots = fit(sample, words, meansSomething);
    if (slots === null) return [];
    const unknown = unknownIn(slots);
    return unknown > 0 && !mayGuess(sample.intent, words) ? [] : [{ sample, slots, unknown }];
  });
  const [best] = fits.sort(
    (one, other) => one.unknown - other.unknown || other.sample.words.length - one.sample.words.length,
  );
  if (best === undefined) return null;
  const confidence = confidenceWith[best.unknown === 0 ? 'known' : 'unknown'];
  return { intent: best.sample.intent, slots: best.slots, how: 'slots', confidence };
}

/** Unknown words are no sign of anything unless they tell of the body: "so I said to her". */
const mayGuess = (intent: string, words: readonly string[]): boolean =>
  !neverGuessed(intent) || alarms(words) || namesPlace(words) || tellsOfBody(words);
