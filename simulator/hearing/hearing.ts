import { folded, foldedModel } from './alike';
import { fallbackIntent } from './built-in-utterances';
import { ageIn, mayBeNoAge } from './age';
import { byClauses, type HearClause } from './clauses';
import type { Slots } from './fitting';
import { matcherFor, type Match, type Matched } from './matching';
import type { InteractionModel } from './model';
import { mayWinByNearest, neverGuessed, ranker, type Near } from './nearest';
import { unhedgedReadingOf } from './hedges';
import { bareReadingsOf, distinct, readingsOf } from './readings';
import { samplesOf } from './samples';
import { slotTypesOf } from './slot-types';
import { denies, wordsOf } from './words';

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

/** What was heard only without the manners around it, or in other words for the same, is a little less sure. */
const bareness = 0.95;
const likeness = 0.9;

type Won = Omit<Hearing, 'runnersUp' | 'emptySlots'>;

/**
 * An ear for one model: words to intent. Pure; the same words are always heard the same.
 * @throws SkillError for a slot type that the model does not define and the simulator does not know.
 */
export function earFor(model: InteractionModel): (utterance: string | readonly string[]) => Hearing {
  const types = slotTypesOf(model);
  const samples = samplesOf(model, types);
  const matcher = matcherFor(types, samples);
  const other = foldedModel(model);
  const otherTypes = slotTypesOf(other);
  const alike = matcherFor(otherTypes, samplesOf(other, otherTypes));
  const rank = ranker(samples);
  const slotNames = new Map(model.intents.map(({ name, slots }) => [name, slots.map((slot) => slot.name)]));

  const hearClause: HearClause = (clause) => {
    const all = distinct(bareReadingsOf(clause).map(folded));
    return firstOf(all, alike.exact) ?? firstOf(all, alike.known);
  };

  return (utterance) => {
    const words = typeof utterance === 'string' ? wordsOf(utterance) : utterance;
    const readings = readingsOf(words);
    const few = readings[1] ?? words;
    if (few.length === 0 || words.length > mostWords) return { ...fallback, emptySlots: [], runnersUp: [] };
    const full = distinct(readings);
    const bare = bareReadingsOf(words);
    const like = distinct(bare.map(folded));
    const unhedged = denies(words)
      ? []
      : [unhedgedReadingOf(words)].flatMap((one) => (one ? [folded(one)] : []));
    const near = rank(few);
    const won =
      firstOf(full, matcher.exact) ??
      firstOf(full, matcher.known) ??
      lessSure(firstOf(bare, matcher.exact) ?? firstOf(bare, matcher.known), bareness) ??
      lessSure(firstOf(like, alike.exact) ?? firstOf(like, alike.known), likeness) ??
      firstOf(full, matcher.clause) ??
      lessSure(firstOf(like, alike.clause), likeness) ??
      lessSure(firstOf(like, alike.told), likeness) ??
      lessSure(firstOf(like, alike.sequence), likeness) ??
      firstOf(bare, (reading) => matcher.asked(reading, near[0])) ??
      lessSure(noAnswer(firstOf(unhedged, alike.exact) ?? firstOf(unhedged, alike.known)), likeness) ??
      lessSure(ageIn(few, hearClause) ?? byClauses(few, hearClause), likeness) ??
      surer(byNearest(near, few), firstOf(distinct([...full, ...bare]), matcher.guess)) ??
      firstOf(bare, matcher.worry) ??
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

function firstOf(readings: readonly (readonly string[])[], match: Match): Matched | null {
  for (const reading of readings) {
    const won = match(reading);
    if (won !== null) return won;
  }
  return null;
}

/** "I think no" is not a no: a hedge goes only from what nothing is answered by. */
const noAnswer = (won: Matched | null): Matched | null =>
  won === null || neverGuessed(won.intent) ? null : won;

const lessSure = (won: Matched | null, by: number): Won | null =>
  won === null ? null : { ...won, confidence: won.confidence * by };

/**
 * Words that a slot does not know are a guess, and so is the nearest sample: the surer guess wins. Where both
 * are of one intent, the slot does: it leaves no word out, as "my elbow" in "ten minutes for my elbow".
 */
const surer = (nearest: Won | null, guess: Won | null): Won | null => {
  if (nearest === null || guess?.intent === nearest.intent) return guess;
  return nearest.confidence > (guess?.confidence ?? 0) ? nearest : guess;
};

/** Where the nearest may not be won by nearness, nothing is: the next one would be a worse guess still. */
function byNearest([nearest]: readonly Near[], words: readonly string[]): Won | null {
  if (nearest === undefined || nearest.nearness < nearest.enough) return null;
  if (!mayWinByNearest(nearest.intent, words) || mayBeNoAge(nearest, words)) return null;
  return { intent: nearest.intent, slots: nearest.slots, how: 'nearest', confidence: nearest.nearness };
}
