import { alarms, tellsOfBody, tellsOfOwnPlace } from './body-words';
import { comparedOf, slotTerms, type Compared } from './compared';
import type { Slots } from './fitting';
import type { Sample } from './samples';
import { grouped } from './grouped';
import { fillBySpotting, spotter } from './spotting';
import { stemOf } from './stems';
import { indexOf, sharedWith, weightsIn } from './terms';
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
 * starts someone moving, a misheard sign can end a session, nothing is forgotten by mistake, and nobody is taken for somebody else.
 */
export const neverByNearest = [
  'AMAZON.YesIntent',
  'AMAZON.NoIntent',
  'AMAZON.ResumeIntent',
  'UnsureIntent',
  'OneSideIntent',
  'AllIntent',
  'ReadyIntent',
  'FineIntent',
  'KeepGoingIntent',
  'SignIntent',
  'DenyIntent',
  'SymptomIntent',
  'CannotGetUpIntent',
  'SomeoneElseIntent',
  'NewcomerIntent',
  'EmergencyIntent',
  'CrisisIntent',
  'ForgetIntent',
  'ForgetHouseholdIntent',
] as const;

export const neverGuessed = (intent: string): boolean => neverByNearest.some((name) => name === intent);

/** What tells of the body may be this, which stops what runs. */
const hurts = 'HurtsIntent';

/** "My knees are shot" is neither a question about the exercise nor a command. */
const isAboutBody = (intent: string): boolean => intent === hurts || intent === 'WishIntent';

/** May an intent be won by the nearest words, in an utterance of these? Words of a warning sign never guess. */
export const mayWinByNearest = (intent: string, words: readonly string[]): boolean =>
  !alarms(words) &&
  !neverGuessed(intent) &&
  (intent === hurts || !tellsOfBody(words)) &&
  (isAboutBody(intent) || !tellsOfOwnPlace(words));

/**
 * Ranks the samples by the words they share with an utterance: Dice's coefficient, where a word counts for
 * more the fewer samples have it. The best of each intent, nearest first. A sample that denies where the
 * utterance does not, or the other way round, is out; a denial within a value ("no roller") is the value's.
 */
export function ranker(samples: readonly Sample[]): (words: readonly string[]) => readonly Near[] {
  const all = samples.flatMap(comparedOf);
  const weight = weightsIn(all);
  const sum = (terms: Iterable<string>): number =>
    [...terms].reduce((total, term) => total + weight(term), 0);
  // Samples with the same slots are filled alike, at once.
  const alike = [...grouped(all, slotsKey).values()].map((group) => ({
    slots: group[0]?.slots ?? [],
    weighed: group.map((one) => ({ one, weightOfAll: sum(one.terms) })),
    byTerm: indexOf(group),
  }));

  return (words) => {
    const spots = spotter(words);
    const best = new Map<string, Near>();
    for (const { slots, weighed, byTerm } of alike) {
      const found = fillBySpotting(slots, words, spots);
      if (found === null) continue;
      const rest = new Set(found.rest.map(stemOf));
      const denying = denies(found.rest);
      const weightOfSlots = sum(slotTerms(slots));
      const weightOfSaid = sum(rest) + weightOfSlots;
      for (const [at, shared] of sharedWith(rest, byTerm, weight)) {
        const { one, weightOfAll } = weighed[at] ?? {};
        if (one === undefined || weightOfAll === undefined || one.denied !== denying) continue;
        const nearness = (2 * (shared + weightOfSlots)) / (weightOfAll + weightOfSaid);
        if (nearness <= (best.get(one.intent)?.nearness ?? 0)) continue;
        const filled = { ...one.filled, ...found.slots };
        best.set(one.intent, {
          intent: one.intent,
          slots: filled,
          nearness,
          enough: enough[denying ? 'denied' : 'plain'],
        });
      }
    }
    return [...best.values()].sort((one, other) => other.nearness - one.nearness);
  };
}

const slotsKey = ({ slots }: Compared): string =>
  slots.map(({ slot, type }) => `${slot}:${type.name}`).join(' ');
