import { alarms, tellsOfBody } from './body-words';
import type { Slots } from './fitting';
import type { Sample } from './samples';
import { fillBySpotting, spotter } from './spotting';
import { denies } from './words';

/** A sample that an utterance comes near to; `nearness` from 0 to 1. */
export interface Near {
  readonly intent: string;
  readonly slots: Slots;
  readonly nearness: number;
  /** Below this, the sample was not meant. */
  readonly enough: number;
}

/** Where something is denied, every word counts: it must be nearer. */
const enough = { plain: 0.65, denied: 0.8 } as const;

/**
 * Never won by nearest words alone: a misheard "no" can clear a warning sign, a misheard "ready" or "go on"
 * starts someone moving, a misheard sign can end a session, and nothing is forgotten by mistake.
 */
export const neverByNearest = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.ResumeIntent',
  'UnsureIntent',
  'OneSideIntent',
  'ReadyIntent',
  'FineIntent',
  'KeepGoingIntent',
  'SignIntent',
  'DenyIntent',
  'SymptomIntent',
  'EmergencyIntent',
  'CrisisIntent',
  'ForgetIntent',
] as const;

/** May an intent be won by the nearest words, in an utterance of these? Words of a warning sign never guess. */
export const mayWinByNearest = (intent: string, words: readonly string[]): boolean =>
  !alarms(words) && !tellsOfBody(words) && !neverByNearest.some((name) => name === intent);

/**
 * Ranks the samples by the words they share with an utterance: Dice's coefficient, where a word counts for
 * more the fewer samples have it. The best of each intent, nearest first. A sample that denies where the
 * utterance does not, or the other way round, is out; a denial within a value ("no roller") is the value's.
 */
export function ranker(samples: readonly Sample[]): (words: readonly string[]) => readonly Near[] {
  const termsOf = new Map(
    samples.map((sample) => [sample, new Set([...sample.words, ...slotTerms(sample)])]),
  );
  const frequency = new Map<string, number>();
  for (const terms of termsOf.values()) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weight = (term: string): number => Math.log(1 + samples.length / (frequency.get(term) ?? 1));
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weight(term), 0);

  return (words) => {
    const spots = spotter(words);
    const best = new Map<string, Near>();
    for (const [sample, terms] of termsOf) {
      if (!sample.words.some((word) => words.includes(word))) continue;
      const filled = fillBySpotting(sample, words, spots);
      const denied = denies(sample.words);
      if (filled === null || denies(filled.rest) !== denied) continue;
      const said = new Set([...filled.rest, ...slotTerms(sample)]);
      const nearness = (2 * sum([...terms].filter((term) => said.has(term)))) / (sum(terms) + sum(said));
      if (nearness > (best.get(sample.intent)?.nearness ?? 0)) {
        best.set(sample.intent, {
          intent: sample.intent,
          slots: filled.slots,
          nearness,
          enough: enough[denied ? 'denied' : 'plain'],
        });
      }
    }
    return [...best.values()].sort((one, other) => other.nearness - one.nearness);
  };
}

const slotTerms = (sample: Sample): readonly string[] => sample.slots.map(({ type }) => `{${type.name}}`);
