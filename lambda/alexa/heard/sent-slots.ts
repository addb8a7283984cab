import type { Slot, slu } from 'ask-sdk-model';
import { everyField, fieldsOf, listOf, Misfit, oneOf, orElse, text, type Decoder } from '../../stored/decode';

type Match = slu.entityresolution.Resolution;

/** No id of the interaction model is longer (`exerciseId` in the notes), and no word means as much. */
const [longestId, mostMeanings] = [60, 100];

/** What every plain object inherits is found wherever an id is looked up: `constructor` is no exercise. */
const contentId: Decoder<string> = (value, at) => {
  const found = text(longestId)(value, at);
  if (found === '' || found in Object.prototype) throw new Misfit(at, 'an id');
  return found;
};

const idOf: Decoder<string> = (value, at) => fieldsOf(value, at)('id', contentId);

const meaning: Decoder<Match['values'][number]> = (value, at) => ({
  value: { id: fieldsOf(value, at)('value', idOf), name: '' },
});

const match: Decoder<Match> = (value, at) => {
  const field = fieldsOf(value, at);
  return {
    authority: '',
    status: { code: field('status', fieldsOf)('code', oneOf(['ER_SUCCESS_MATCH'])) },
    values: [...field('values', listOf(meaning, mostMeanings))],
  };
};

/** What is no match, or cannot be read as one, is left out whole: the second best would be a guess. */
const matches: Decoder<readonly Match[]> = (value, at) => {
  const field = fieldsOf(value, at);
  const found = field('resolutionsPerAuthority', listOf(orElse<Match | null>(match, null), mostMeanings));
  return found.flatMap((one) => one ?? []);
};

/** Alexa's own sign for what was said but not caught. */
const uncaught = '?';

/** The words of a slot. Whatever is there but is no words was said all the same. */
const wordsIn = (value: unknown): string => {
  if (typeof value === 'number') return `${value}`;
  return typeof value === 'string' ? value : uncaught;
};

const isNothing = (value: unknown): boolean => value === undefined || value === null;

const empty = { name: '', confirmationStatus: 'NONE' } as const satisfies Slot;

/** A slot that nobody filled comes without a value, or with none to speak of. */
const slot: Decoder<Slot> = (value, at) => {
  const field = fieldsOf(value, at);
  if (field('value', isNothing)) return empty;
  const resolutionsPerAuthority = [...field('resolutions', orElse(matches, []))];
  return { ...empty, value: field('value', wordsIn), resolutions: { resolutionsPerAuthority } };
};

const slotOrNothing: Decoder<Slot> = (value, at) =>
  isNothing(value) ? empty : orElse(slot, { ...empty, value: uncaught })(value, at);

/** The slots of an intent as they were sent. Fits whatever arrives: without any they are none. */
export const slotsIn: Decoder<Record<string, Slot>> = orElse(everyField(slotOrNothing), {});
