import { alarms, tellsOfBody } from './body-words';
import type { Slots } from './fitting';
import type { Sample } from './samples';
import { fillBySpotting, spotter } from './spotting';
import { stemOf } from './stems';
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
  'ForgetHouseholdIntent',
] as const;

export const neverGuessed = (intent: string): boolean => neverByNearest.some((name) => name === intent);

/** What tells of the body may be this, which stops what runs. */
const hurts = 'HurtsIntent';

/** May an intent be won by the nearest words, in an utterance of these? Words of a warning sign never guess. */
export const mayWinByNearest = (intent: string, words: readonly string[]): boolean =>
  !alarms(words) && !neverGuessed(intent) && (intent === hurts || !tellsOfBody(words));

/** A whole sentence that a slot lists has this many words or more: it is compared like a sample. */
const fewestSentenceWords = 3;

/** What an utterance is compared with. */
interface Compared {
  readonly intent: string;
  /** The literal words alone. */
  readonly words: readonly string[];
  /** The words by their stems, and the slots. */
  readonly terms: ReadonlySet<string>;
  /** The slots that are yet to be filled, and those that are. */
  readonly slots: Sample['slots'];
  readonly filled: Slots;
}

/**
 * Ranks the samples by the words they share with an utterance: Dice's coefficient, where a word counts for
 * more the fewer samples have it. The best of each intent, nearest first. A sample that denies where the
 * utterance does not, or the other way round, is out; a denial within a value ("no roller") is the value's.
 */
export function ranker(samples: readonly Sample[]): (words: readonly string[]) => readonly Near[] {
  const all = samples.flatMap((sample) => [compared(sample), ...sentencesOf(sample)]);
  const frequency = new Map<string, number>();
  for (const { terms } of all) {
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  const weight = (term: string): number => Math.log(1 + all.length / (frequency.get(term) ?? 1));
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weight(term), 0);
  const weighed = all.map((one) => ({ one, weightOfAll: sum(one.terms), denied: denies(one.words) }));

  return (words) => {
    const spots = spotter(words);
    const stems = new Set(words.map(stemOf));
    const best = new Map<string, Near>();
    for (const { one, weightOfAll, denied } of weighed) {
      if (![...one.terms].some((term) => stems.has(term))) continue;
      const found = fillBySpotting(one.slots, words, spots);
      if (found === null || denies(found.rest) !== denied) continue;
      const said = new Set([...found.rest.map(stemOf), ...slotTerms(one.slots)]);
      const shared = sum([...one.terms].filter((term) => said.has(term)));
      const nearness = (2 * shared) / (weightOfAll + sum(said));
      if (nearness > (best.get(one.intent)?.nearness ?? 0)) {
        best.set(one.intent, {
          intent: one.intent,
          slots: { ...one.filled, ...found.slots },
          nearness,
          enough: enough[denied ? 'denied' : 'plain'],
        });
      }
    }
    return [...best.values()].sort((one, other) => other.nearness - one.nearness);
  };
}

const compared = ({ intent, words, slots }: Sample): Compared => ({
  intent,
  words,
  terms: new Set([...words.map(stemOf), ...slotTerms(slots)]),
  slots,
  filled: {},
});

/** "{question}" alone: each question that it may be. */
function sentencesOf({ intent, parts }: Sample): readonly Compared[] {
  const [part, ...others] = parts;
  if (part?.kind !== 'slot' || others.length > 0) return [];
  return part.type.listed.flatMap((words) => {
    const value = words.length < fewestSentenceWords ? null : part.type.read(words);
    const terms = new Set(words.map(stemOf));
    return value === null ? [] : [{ intent, words, terms, slots: [], filled: { [part.slot]: value } }];
  });
}

const slotTerms = (slots: Sample['slots']): readonly string[] => slots.map(({ type }) => `{${type.name}}`);
