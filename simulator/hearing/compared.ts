import type { Slots } from './fitting';
import type { Sample } from './samples';
import { stemOf } from './stems';
import { denies } from './words';

/** A whole sentence that a slot lists has this many words or more: it is compared like a sample. */
const fewestSentenceWords = 3;

/** What an utterance is compared with. */
export interface Compared {
  readonly intent: string;
  /** The words by their stems, and the slots. */
  readonly terms: ReadonlySet<string>;
  /** Whether the literal words deny. */
  readonly denied: boolean;
  /** The slots that are yet to be filled, and those that are. */
  readonly slots: Sample['slots'];
  readonly filled: Slots;
}

export const comparedOf = (sample: Sample): readonly Compared[] => [whole(sample), ...sentencesOf(sample)];

const whole = ({ intent, words, slots }: Sample): Compared => ({
  intent,
  terms: new Set([...words.map(stemOf), ...slotTerms(slots)]),
  denied: denies(words),
  slots,
  filled: {},
});

/** "{question}" alone: each question that it may be. */
function sentencesOf({ intent, parts }: Sample): readonly Compared[] {
  const [part, ...others] = parts;
  if (part?.kind !== 'slot' || others.length > 0) return [];
  return part.type.listed.flatMap((words) => {
    const value = words.length < fewestSentenceWords ? null : part.type.read(words);
    const filled = value === null ? null : { [part.slot]: value };
    const terms = new Set(words.map(stemOf));
    return filled === null ? [] : [{ intent, terms, denied: denies(words), slots: [], filled }];
  });
}

export const slotTerms = (slots: Sample['slots']): readonly string[] =>
  slots.map(({ type }) => `{${type.name}}`);
