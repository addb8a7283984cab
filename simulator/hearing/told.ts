import type { Sample } from './samples';
import type { SlotType } from './slot-types';
import { spotter } from './spotting';
import type { Found } from './within';
import { denies } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whoever tells of their own body begins so. */
const openers = setOf('i my we there it both');
/** Whoever these are, it is not the person on the floor. */
const others = setOf(
  'he she his her they their him mum mom mother dad father husband wife partner brother sister son daughter friend neighbour neighbor dog cat you your if would could should can do does how why what when',
);
/** Names of trouble that are as often something else: "I fall for it", "my weight". */
const ambiguous = setOf('fall crash weight bones leaks bladder bowel bowels injury accident');

const symptomIntent = 'SymptomIntent';
const signIntent = 'SignIntent';

/**
 * Finds the name of a trouble in a sentence about oneself, in whatever words around it: "I've been on steroids
 * for years". Then where a pain goes: "I've got this pain down my leg". Nothing denied, nobody else. Pure.
 */
export function tellerOf(samples: readonly Sample[]): (words: readonly string[]) => Found | null {
  const symptom = bareSlotOf(samples, symptomIntent);
  const path = samples
    .filter(({ intent }) => intent === signIntent)
    .flatMap(({ slots }) => slots)
    .find(({ slot }) => slot === 'path');
  return (words) => {
    if (!openers.has(words[0] ?? '') || words.some((word) => others.has(word)) || denies(words)) return null;
    const spots = spotter(words);
    return (
      found(symptomIntent, symptom, spots) ?? (words.includes('pain') ? found(signIntent, path, spots) : null)
    );
  };
}

type NamedSlot = { readonly slot: string; readonly type: SlotType };

const bareSlotOf = (samples: readonly Sample[], intent: string): NamedSlot | undefined =>
  samples.find((one) => one.intent === intent && one.parts.length === one.slots.length)?.slots[0];

function found(
  intent: string,
  named: NamedSlot | undefined,
  spots: ReturnType<typeof spotter>,
): Found | null {
  if (named === undefined) return null;
  const spot = spots(named.type).find(({ value }) => !ambiguous.has(value.said));
  return spot === undefined ? null : { intent, slots: { [named.slot]: spot.value } };
}
