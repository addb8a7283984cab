import { alarms, namesPlace, speaksOfMedicine, tellsOfHealth } from './body-words';
import { fit, type Slots } from './fitting';
import type { Sample } from './samples';
import { denies } from './words';

const tellsOfFainting = ({ slots }: Sample): boolean => slots.some(({ slot }) => slot === 'faint');

/**
 * What is listened for in the middle of anything, the most urgent first. Amazon's own ear is as forgiving. Not to
 * get up is now, and goes before a sign. "I fell", "my back went" may be long past, and no more than how it began.
 */
const urgent: readonly { readonly intent: string; readonly means?: (sample: Sample) => boolean }[] = [
  { intent: 'CrisisIntent' },
  { intent: 'EmergencyIntent' },
  { intent: 'CannotGetUpIntent', means: (sample) => denies(sample.words) || tellsOfFainting(sample) },
  { intent: 'SignIntent' },
];

/** Fewer words are too few to stand alone: "knee to my chest" holds "my chest". More is no one clause. */
const fewestClauseWords = 3;
const mostClauseWords = 12;

/** Before one of these a clause is not whole: "it's numb" leaves out the place in "it's numb where …". */
const goesOn: ReadonlySet<string> = new Set('where around between under beneath behind inside'.split(' '));
const placesFollow: ReadonlySet<string> = new Set('in on at down when round'.split(' '));

/** A "not" this many words before turns a clause round: "I don't think my leg is numb". */
const reachOfNegation = 4;
const negations: ReadonlySet<string> = new Set(['not', 'never', 'without', 'neither', 'nor']);

export interface Found {
  readonly intent: string;
  readonly slots: Slots;
}

/** A clause, and where it stands: from a word up to, and without, another. */
export interface Clause extends Found {
  readonly from: number;
  readonly to: number;
}

/** Beside one of these a sign changes nothing any more. */
export const isAlone = (intent: string): boolean => intent === 'CrisisIntent' || intent === 'EmergencyIntent';

/**
 * Finds the whole clauses of an emergency or a warning sign inside longer words: "ready but my leg is numb". The
 * most urgent, then the first, then the longest; only values that the model knows. In the order said. Pure.
 */
export function finderOf(samples: readonly Sample[]): (words: readonly string[]) => readonly Clause[] {
  const wanted = urgent.map(({ intent, means }) => ({
    intent,
    ways: samples.filter((one) => one.intent === intent && isBare(one) && (means?.(one) ?? true)),
  }));
  return (words) => {
    const found: Clause[] = [];
    for (const { intent, ways } of wanted) {
      let clause = nextClause(ways, words, 0, found);
      while (clause !== null) {
        found.push({ intent, ...clause });
        if (isAlone(intent)) return found;
        clause = nextClause(ways, words, clause.to, found);
      }
    }
    return found.toSorted((one, other) => one.from - other.from);
  };
}

/** A whole sentence in a slot needs nothing around it here: "my chest now" ends many a sentence. */
const isBare = ({ parts, slots }: Sample): boolean =>
  parts.length === 1 || slots.every(({ slot, type }) => slot !== 'sign' && !whole.has(type.name));

/** Slot types of whole sentences, and names: beside a place they are two clauses, and each is found by itself. */
const whole: ReadonlySet<string> = new Set(['SIGN', 'FAINT', 'DOWN', 'DENIAL', 'SYMPTOM']);

function nextClause(
  ways: readonly Sample[],
  words: readonly string[],
  start: number,
  taken: readonly Clause[],
): Omit<Clause, 'intent'> | null {
  for (let from = start; from < words.length; from += 1) {
    const before = Math.max(0, ...taken.map((one) => (one.to <= from ? one.to : 0)), start);
    if (isDenied(words.slice(before, from), words[from] ?? '')) continue;
    const end = Math.min(
      from + mostClauseWords,
      ...taken.map((one) => (one.to > from ? one.from : words.length)),
    );
    const rest = words.slice(from, end);
    for (let length = rest.length; length >= fewestClauseWords; length -= 1) {
      const clause = rest.slice(0, length);
      if (isCutOff(clause, words[from + length] ?? '')) continue;
      const slots = readClause(ways, clause);
      if (slots !== null) return { slots, from, to: from + length };
    }
  }
  return null;
}

/** "I'm numb" names no place: before "in" it is not whole either, where "my leg is numb" is. */
const isCutOff = (clause: readonly string[], next: string): boolean =>
  goesOn.has(next) || (placesFollow.has(next) && !namesPlace(clause) && alarms(clause));

/** A clause with slots must also name the trouble: "I can't go" alone may go on to "… any faster". */
function readClause(ways: readonly Sample[], clause: readonly string[]): Slots | null {
  const namesTrouble =
    alarms(clause) || namesPlace(clause) || tellsOfHealth(clause) || speaksOfMedicine(clause);
  for (const way of ways) {
    if (way.slots.length > 0 && !namesTrouble && !tellsOfFainting(way)) continue;
    const slots = fit(way, clause, refuseUnknown);
    if (slots !== null) return slots;
  }
  return null;
}

/** Every word "means something": no slot takes one that its type does not list. */
const refuseUnknown = (): boolean => true;

/** "No" before a whole clause answers something: "no, my leg is numb". Before anything else it denies that. */
const openers: ReadonlySet<string> = new Set('i it my the there this both down everything'.split(' '));

/** Neither the "not" of a clause before it nor one before a "but" turns it round. */
function isDenied(before: readonly string[], opener: string): boolean {
  const reach = before.slice(before.lastIndexOf('but') + 1).slice(-reachOfNegation);
  return reach.some((word) => negations.has(word)) || (reach.at(-1) === 'no' && !openers.has(opener));
}
