import { fallbackIntent } from './built-in-utterances';
import { fit, unknownIn, type MeansSomething, type Slots } from './fitting';
import type { InteractionModel } from './model';
import { mayWinByNearest, ranker, type Near } from './nearest';
import { samplesOf, type Sample } from './samples';
import { meaningIn, slotTypesOf } from './slot-types';
import { finderOf, type Found } from './within';
import { readingsOf, wordsOf } from './words';

/** What an utterance was taken for, and how that was won. */
export interface Hearing {
  readonly intent: string;
  readonly slots: Slots;
  /** The slots of the intent that took nothing. Alexa sends them too, without a value. */
  readonly emptySlots: readonly string[];
  readonly how: 'exact' | 'slots' | 'within' | 'nearest' | 'fallback';
  /** From 0 to 1. */
  readonly confidence: number;
  /** What else it might have been, nearest first. */
  readonly runnersUp: readonly { readonly intent: string; readonly nearness: number }[];
}

/** Longer utterances are nobody's speech to a device: they are not searched at all. */
const mostWords = 60;
const mostRunnersUp = 3;

const confidenceWith = { known: 0.9, within: 0.8, unknown: 0.7 } as const;

type Won = Omit<Hearing, 'runnersUp' | 'emptySlots'>;

/** An ear for one model: words to intent. Pure; the same words are always heard the same. */
export function earFor(model: InteractionModel): (utterance: string | readonly string[]) => Hearing {
  const types = slotTypesOf(model);
  const samples = samplesOf(model, types);
  const withSlots = samples.filter(({ slots }) => slots.length > 0);
  const exact = new Map<string, string>();
  for (const { intent, words, slots } of samples) {
    const key = words.join(' ');
    if (slots.length === 0 && !exact.has(key)) exact.set(key, intent);
  }
  const rank = ranker(samples);
  const findWithin = finderOf(samples);
  const meansSomething = meaningIn(types);
  const slotNames = new Map(model.intents.map(({ name, slots }) => [name, slots.map((slot) => slot.name)]));

  return (utterance) => {
    const words = typeof utterance === 'string' ? wordsOf(utterance) : utterance;
    const readings = readingsOf(words);
    const few = readings[1] ?? words;
    if (few.length === 0 || words.length > mostWords) return { ...fallback, emptySlots: [], runnersUp: [] };
    const near = rank(few);
    const won =
      firstOf(readings, (reading) => byExact(exact, reading)) ??
      firstOf(readings, (reading) => bySlots(withSlots, reading, meansSomething)) ??
      firstOf(readings, (reading) => byWithin(findWithin(reading))) ??
      byNearest(near, few) ??
      fallback;
    const runnersUp = near
      .filter(({ intent }) => intent !== won.intent)
      .slice(0, mostRunnersUp)
      .map(({ intent, nearness }) => ({ intent, nearness }));
    const emptySlots = (slotNames.get(won.intent) ?? []).filter((name) => won.slots[name] === undefined);
    return { ...won, emptySlots, runnersUp };
  };
}

const fallback: Won = { intent: fallbackIntent, slots: {}, how: 'fallback', confidence: 0 };

function firstOf(readings: readonly (readonly string[])[], read: (words: readonly string[]) => Won | null) {
  for (const reading of readings) {
    const won = read(reading);
    if (won !== null) return won;
  }
  return null;
}

function byExact(exact: ReadonlyMap<string, string>, words: readonly string[]): Won | null {
  const intent = exact.get(words.join(' '));
  return intent === undefined ? null : { intent, slots: {}, how: 'exact', confidence: 1 };
}

/** The sample with the fewest unknown values, then the one with the most words of its own. */
function bySlots(
  samples: readonly Sample[],
  words: readonly string[],
  meansSomething: MeansSomething,
): Won | null {
  const fits = samples.flatMap((sample) => {
    const slots = fit(sample, words, meansSomething);
    return slots === null ? [] : [{ sample, slots, unknown: unknownIn(slots) }];
  });
  const [best] = fits.sort(
    (one, other) => one.unknown - other.unknown || other.sample.words.length - one.sample.words.length,
  );
  if (best === undefined) return null;
  const confidence = confidenceWith[best.unknown === 0 ? 'known' : 'unknown'];
  return { intent: best.sample.intent, slots: best.slots, how: 'slots', confidence };
}

const byWithin = (found: Found | null): Won | null =>
  found === null ? null : { ...found, how: 'within', confidence: confidenceWith.within };

/** Where the nearest may not be won by nearness, nothing is: the next one would be a worse guess still. */
function byNearest([nearest]: readonly Near[], words: readonly string[]): Won | null {
  if (nearest === undefined || nearest.nearness < nearest.enough) return null;
  if (!mayWinByNearest(nearest.intent, words)) return null;
  return { intent: nearest.intent, slots: nearest.slots, how: 'nearest', confidence: nearest.nearness };
}
