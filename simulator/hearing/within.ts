import { alarms, namesPlace, tellsOfHealth } from './body-words';
import { fit, type Slots } from './fitting';
import type { Sample } from './samples';
import { denies } from './words';

/**
 * What is listened for in the middle of anything, the most urgent first. Amazon's own ear is as forgiving. Not to
 * get up is now, and goes before a sign. "I fell", "my back went" may be long past, and no more than how it began.
 */
const urgent: readonly { readonly intent: string; readonly means?: (sample: Sample) => boolean }[] = [
  { intent: 'CrisisIntent' },
  { intent: 'EmergencyIntent' },
  { intent: 'CannotGetUpIntent', means: ({ words }) => denies(words) },
  { intent: 'SignIntent' },
];

/** Fewer words are too few to stand alone: "knee to my chest" holds "my chest". More is no one clause. */
const fewestClauseWords = 3;
const mostClauseWords = 12;

/** Before one of these a clause is not whole: "it's numb" leaves out the place in "it's numb where …". */
const goesOn: ReadonlySet<string> = new Set('where around between under beneath behind inside'.split(' '));

/** A "not" this many words before turns a clause round: "I don't think my leg is numb". */
const reachOfNegation = 4;
const negations: ReadonlySet<string> = new Set(['not', 'never', 'without', 'neither', 'nor']);

export interface Found {
  readonly intent: string;
  readonly slots: Slots;
}

/**
 * Finds a whole clause of an emergency or a warning sign inside longer words: "ready but my leg is numb". The
 * most urgent, then the first, then the longest; only values that the model knows. Pure.
 */
export function finderOf(samples: readonly Sample[]): (words: readonly string[]) => Found | null {
  const wanted = urgent.map(({ intent, means }) => ({
    intent,
    ways: samples.filter((one) => one.intent === intent && isBare(one) && (means?.(one) ?? true)),
  }));
  return (words) => {
    for (const { intent, ways } of wanted) {
      const slots = firstClause(ways, words);
      if (slots !== null) return { intent, slots };
    }
    return null;
  };
}

/** A whole sentence in a slot needs nothing around it here: "my chest now" ends many a sentence. */
const isBare = ({ parts, slots }: Sample): boolean =>
  parts.length === 1 || slots.every(({ slot }) => slot !== 'sign');

function firstClause(ways: readonly Sample[], words: readonly string[]): Slots | null {
  for (const from of words.keys()) {
    if (isDenied(words, from)) continue;
    const rest = words.slice(from, from + mostClauseWords);
    for (let length = rest.length; length >= fewestClauseWords; length -= 1) {
      if (goesOn.has(words[from + length] ?? '')) continue;
      const slots = readClause(ways, rest.slice(0, length));
      if (slots !== null) return slots;
    }
  }
  return null;
}

/** A clause with slots must also name the trouble: "I can't go" alone may go on to "… any faster". */
function readClause(ways: readonly Sample[], clause: readonly string[]): Slots | null {
  const namesTrouble = alarms(clause) || namesPlace(clause) || tellsOfHealth(clause);
  for (const way of ways) {
    if (way.slots.length > 0 && !namesTrouble) continue;
    const slots = fit(way, clause, refuseUnknown);
    if (slots !== null) return slots;
  }
  return null;
}

/** Every word "means something": no slot takes one that its type does not list. */
const refuseUnknown = (): boolean => true;

/** "No" before a whole clause answers something: "no, my leg is numb". Before anything else it denies that. */
const openers: ReadonlySet<string> = new Set('i it my the there this both down everything'.split(' '));

function isDenied(words: readonly string[], from: number): boolean {
  const before = words.slice(Math.max(0, from - reachOfNegation), from);
  return (
    before.some((word) => negations.has(word)) || (before.at(-1) === 'no' && !openers.has(words[from] ?? ''))
  );
}
