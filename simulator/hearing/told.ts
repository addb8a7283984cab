import { alarms, namesPlace, speaksOfMedicine, tellsOfHealth, tellsOfOwnPlace } from './body-words';
import type { Near } from './nearest';
import type { Sample } from './samples';
import type { SlotHeard, SlotType } from './slot-types';
import { spotter } from './spotting';
import type { Clause, Found } from './within';
import { denies } from './words';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Whoever tells of their own body begins so. */
const openers = setOf('i my we there it both');
/** Whoever these are, it is not the person on the floor. */
const others = setOf(
  'he she his her they their him mum mom mother dad father husband wife partner brother sister son daughter friend neighbour neighbor dog cat you your asleep if how why what',
);
/** Names of trouble that are as often something else: "I fall for it", "my weight". */
const ambiguous = setOf('fall crash weight bones leaks bladder bowel bowels injury accident');

const symptomIntent = 'SymptomIntent';
const signIntent = 'SignIntent';

/**
 * Finds the names of troubles in a sentence about oneself, in whatever words around it: "I've been on steroids
 * for years". Then where a pain goes: "I've got this pain down my leg". Nothing denied, nobody else. Pure.
 */
export function tellerOf(samples: readonly Sample[]): (words: readonly string[]) => readonly Clause[] {
  const symptom = bareSlotOf(samples, symptomIntent);
  const path = samples
    .filter(({ intent }) => intent === signIntent)
    .flatMap(({ slots }) => slots)
    .find(({ slot }) => slot === 'path');
  return (words) => {
    if (!opens(words) || ofOthers(words) || denies(words)) return [];
    const spots = spotter(words);
    const named = found(symptomIntent, symptom, spots);
    return named.length === 0 && words.includes('pain') ? found(signIntent, path, spots).slice(0, 1) : named;
  };
}

type NamedSlot = { readonly slot: string; readonly type: SlotType };

const bareSlotOf = (samples: readonly Sample[], intent: string): NamedSlot | undefined =>
  samples.find((one) => one.intent === intent && one.parts.length === one.slots.length)?.slots[0];

function found(
  intent: string,
  named: NamedSlot | undefined,
  spots: ReturnType<typeof spotter>,
): readonly Clause[] {
  if (named === undefined) return [];
  return spots(named.type)
    .filter(({ value }) => !ambiguous.has(value.said))
    .map(({ from, to, value }) => ({ intent, from, to, slots: { [named.slot]: value } }));
}

/** Of a trouble that is asked about, and not taken for granted, less will do. */
const alsoOpening = setOf('nothing everything the');

/** So near to a sample of a sign, it is worth asking about: low, since a question costs less than a miss. */
const nearEnough = 0.5;

/**
 * Words about oneself that come near to a sign and are none that is known. No sign is won by nearness: it stays
 * unknown which one, so that it is asked about and nothing is answered by it.
 */
export function worthAsking(
  samples: readonly Sample[],
): (words: readonly string[], nearest: Near | undefined) => Found | null {
  const sign = bareSlotOf(samples, signIntent);
  return (words, nearest) => {
    if (sign === undefined || nearest === undefined || nearest.nearness < nearEnough) return null;
    const isNearSign = nearest.intent === signIntent || nearest.intent === symptomIntent;
    if (!isNearSign || !mayTellSign(words) || ofOthers(words)) return null;
    if (!opens(words) && !alsoOpening.has(words[0] ?? '')) return null;
    return { intent: signIntent, slots: { [sign.slot]: unknownSign(sign.type, words) } };
  };
}

/**
 * What is left when nothing was understood, and holds words of alarm, of medicine or of a place of one's own: asked
 * about as well. Denied, it is not, unless something else is said after it: "no pain, just numb". A question too
 * many costs less than a sign that passes.
 */
export function worrying(samples: readonly Sample[]): (words: readonly string[]) => Found | null {
  const sign = bareSlotOf(samples, signIntent);
  return (words) => {
    if (sign === undefined || ofOthers(words)) return null;
    if (!tellsOfOwnPlace(words) && !(isOwnSpeech(words) && (alarms(words) || speaksOfMedicine(words))))
      return null;
    if (denies(words) && !contrasts(words)) return null;
    return { intent: signIntent, slots: { [sign.slot]: unknownSign(sign.type, words) } };
  };
}

const oneself = setOf('i my me');
/** Said in few words, or denied and then something else, it is about oneself too: "numb", "no pain just numb". */
const fewWords = 3;
const isOwnSpeech = (words: readonly string[]): boolean =>
  words.length <= fewWords || words.some((word) => oneself.has(word)) || (denies(words) && contrasts(words));

const turns = setOf('just only but except');
/** Does something follow a denial that it does not cover? */
const contrasts = (words: readonly string[]): boolean => {
  const after = words.slice(words.findIndex((word) => denies([word])) + 1);
  return after.some(
    (word, at) => turns.has(word) || (word === 'it' && ['is', 'has', 'feels'].includes(after[at + 1] ?? '')),
  );
};

const unknownSign = (type: SlotType, words: readonly string[]): SlotHeard => ({
  kind: 'unknown',
  said: words.join(' '),
  type: type.name,
});

const opens = (words: readonly string[]): boolean => openers.has(words[0] ?? '');
/** "My husband's got", "my mum's": as heard, without the apostrophe. */
const ofOthers = (words: readonly string[]): boolean =>
  words.some((word) => others.has(word) || others.has(word.replace(/s$/u, '')));

const mayTellSign = (words: readonly string[]): boolean =>
  alarms(words) || namesPlace(words) || tellsOfHealth(words);
