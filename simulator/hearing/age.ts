import type { Matched } from './matching';
import type { HearClause } from './clauses';
import type { Near } from './nearest';
import { numberOf } from './numbers';
import { trimmed } from './words';

const ageIntent = 'AgeIntent';
/** What goes with an age in one request. Of anything else the age alone is left. */
const besides: ReadonlySet<string> = new Set(['WishIntent', 'ExerciseIntent']);
const joints: ReadonlySet<string> = new Set(['and', 'but', 'so', 'please']);
/** After "I'm ten" these begin something new. "I'm ten minutes late" goes on. */
const beginnings: ReadonlySet<string> = new Set(
  'and but so i my can could may will would should is let give do please what we show'.split(' '),
);
const longestAge = 8;

/**
 * Hears an age in longer words, with the wish beside it: "I'm thirteen, can I do a stretch". No nearness: the age
 * is a whole sample. Where the rest is not understood the age counts alone, so that no child is guided. Pure.
 */
export function ageIn(words: readonly string[], hear: HearClause): Matched | null {
  for (const [from, word] of words.entries()) {
    if (word !== 'i') continue;
    for (let to = Math.min(words.length, from + longestAge); to > from + 2; to -= 1) {
      const age = hear(words.slice(from, to));
      if (age?.intent !== ageIntent || Object.keys(age.slots).join('') !== 'age') continue;
      const found = withRest(age, words.slice(0, from), words.slice(to), hear);
      if (found !== null) return found;
    }
  }
  return null;
}

function withRest(
  age: Matched,
  before: readonly string[],
  after: readonly string[],
  hear: HearClause,
): Matched | null {
  const [first = null] = after;
  if (first !== null && !beginnings.has(first)) return null;
  const heard = [trimmed(before, joints), trimmed(after, joints)].map((part) =>
    part.length === 0 ? null : hear(part),
  );
  // "It's bad, I'm six" may be a score: before an age something must be understood, or end in a joint.
  const isAfterAll = before.length > 0 && heard[0] === null && !joints.has(before.at(-1) ?? '');
  if (isAfterAll && before.some((word) => numberOf([word]) !== null)) return null;
  if (isAfterAll && before.length > shortGreeting) return null;
  const beside = heard.find((one) => one !== null && besides.has(one.intent));
  const slots = Object.entries(beside?.slots ?? {}).filter(([name]) => !lost.has(name));
  return { ...age, slots: { ...Object.fromEntries(slots), ...age.slots }, how: 'within' };
}

/** "Hi, I'm fourteen." */
const shortGreeting = 2;
/** Slots that AgeIntent does not have. */
const lost: ReadonlySet<string> = new Set(['exercise', 'count', 'kit', 'kitTwo', 'signTwo']);

/** Of two numbers either may be the age, and a child would be guided; and "I'm ten minutes in" tells of none. */
export const mayBeNoAge = ({ intent, slots }: Near, words: readonly string[]): boolean =>
  intent === ageIntent &&
  (slots['minutes'] !== undefined ||
    slots['duration'] !== undefined ||
    !words.some((word) => ofAge.has(word)));
const ofAge: ReadonlySet<string> = new Set(
  'year years old age aged birthday turn turned turning teenager young'.split(' '),
);
