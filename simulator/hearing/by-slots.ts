import { alarms, namesPlace, tellsOfBody } from './body-words';
import { fit, unknownIn, type MeansSomething, type Slots } from './fitting';
import { neverGuessed } from './nearest';
import type { Sample } from './samples';

/** What the words of an utterance fill. `values`: whether the model lists all of them. */
export interface Fitted {
  readonly intent: string;
  readonly slots: Slots;
  readonly values: 'known' | 'unknown';
}

/** Every word "means something": no slot takes one that its type does not list. */
export const refuseUnknown = (): boolean => true;

/** The sample with the fewest unknown values, then the one with the most words of its own. */
export function bySlots(
  samples: readonly Sample[],
  words: readonly string[],
  meansSomething: MeansSomething,
): Fitted | null {
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
  return { intent: best.sample.intent, slots: best.slots, values: best.unknown === 0 ? 'known' : 'unknown' };
}

/** Unknown words are no sign of anything unless they tell of the body: "so I said to her". */
const mayGuess = (intent: string, words: readonly string[]): boolean =>
  !neverGuessed(intent) || alarms(words) || namesPlace(words) || tellsOfBody(words);
