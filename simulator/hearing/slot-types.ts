import { SkillError } from '../errors';
import { durationOf, longestDurationWords } from './durations';
import type { InteractionModel, SlotValue } from './model';
import { longestNumberWords, numberOf } from './numbers';
import { wordsOf } from './words';

/** What a slot took. A value that Alexa resolves, one that it hands on as said, a number, or a length of time. */
export type SlotHeard =
  | { readonly kind: 'number'; readonly said: string; readonly value: number }
  /** `said`: ISO 8601, "PT1M30S", as Alexa sends it. */
  | { readonly kind: 'duration'; readonly said: string }
  | { readonly kind: 'known'; readonly said: string; readonly type: string; readonly value: SlotValue }
  | { readonly kind: 'unknown'; readonly said: string; readonly type: string };

export interface SlotType {
  readonly name: string;
  /** The most words that a known value has. */
  readonly longest: number;
  /** `custom`: may take words that it does not list. */
  readonly kind: 'number' | 'duration' | 'custom';
  /** Everything that a custom type lists, as words. */
  readonly listed: readonly (readonly string[])[];
  /** The known value that exactly these words say, or null. */
  read(words: readonly string[]): SlotHeard | null;
}

const number: SlotType = {
  name: 'AMAZON.NUMBER',
  longest: longestNumberWords,
  kind: 'number',
  listed: [],
  read(words) {
    const value = numberOf(words);
    return value === null ? null : { kind: 'number', said: String(value), value };
  },
};

const duration: SlotType = {
  name: 'AMAZON.DURATION',
  longest: longestDurationWords,
  kind: 'duration',
  listed: [],
  read(words) {
    const said = durationOf(words);
    return said === null ? null : { kind: 'duration', said };
  },
};

const builtIn = [number, duration];

function custom(name: string, values: readonly SlotValue[]): SlotType {
  const spoken = new Map<string, SlotValue>();
  for (const value of values) {
    for (const words of [value.name, ...value.synonyms].map(wordsOf)) {
      const key = words.join(' ');
      if (key !== '' && !spoken.has(key)) spoken.set(key, value);
    }
  }
  return {
    name,
    longest: Math.max(0, ...[...spoken.keys()].map((key) => key.split(' ').length)),
    kind: 'custom',
    listed: [...spoken.keys()].map((key) => key.split(' ')),
    read(words) {
      const said = words.join(' ');
      const value = spoken.get(said);
      return value === undefined ? null : { kind: 'known', said, type: name, value };
    },
  };
}

/**
 * The slot types that a model uses, by name.
 * @throws SkillError for a type that the model does not define and the simulator does not know.
 */
export function slotTypesOf(model: InteractionModel): ReadonlyMap<string, SlotType> {
  const types = new Map<string, SlotType>(builtIn.map((type) => [type.name, type]));
  for (const { name, values } of model.types) types.set(name, custom(name, values));
  for (const intent of model.intents) {
    for (const { type } of intent.slots) {
      if (!types.has(type)) {
        throw new SkillError(`The simulator cannot hear the slot type ${type}, which ${intent.name} uses.`);
      }
    }
  }
  return types;
}

/** Tells whether words, or a run of them, are a value of any of these types. */
export const meaningIn =
  (types: ReadonlyMap<string, SlotType>) =>
  (words: readonly string[]): boolean =>
    words.some((_, from) =>
      words.slice(from).some((__, more) => {
        const run = words.slice(from, from + more + 1);
        return [...types.values()].some((type) => type.read(run) !== null);
      }),
    );
