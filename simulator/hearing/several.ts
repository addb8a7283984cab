import type { Slots } from './fitting';
import type { Sample } from './samples';
import type { Clause, Found } from './within';
import { trimmed } from './words';

/** What one part of an utterance alone is heard as; null where it is nothing that is known. */
export type HearPart = (words: readonly string[]) => Found | null;

/** Between two parts, and in neither. */
const joints: ReadonlySet<string> = new Set(
  'and also but plus so then now because cause or well too please stop help'.split(' '),
);

/** Which of several intents is told by one request, with the slots of the others in it: the first that is there. */
const mains = ['CannotGetUpIntent', 'AgeIntent', 'WishIntent', 'SignIntent'] as const;
const signIntents: ReadonlySet<string> = new Set(['SignIntent', 'SymptomIntent']);
const mergeable: ReadonlySet<string> = new Set([...mains, 'SymptomIntent']);

/** Where a slot is taken, its like is the next: "chest pain" and "a fever" are two symptoms. */
const families = [
  ['sign', 'signTwo', 'signThree'],
  ['symptom', 'symptomTwo'],
  ['place', 'placeTwo'],
  ['feeling', 'feelingTwo'],
] as const;

/** Puts all that was told in one breath into one request, as far as an intent of the model has slots for it. */
export function mergerOf(samples: readonly Sample[]): (parts: readonly Found[]) => Found | null {
  const declared = new Map<string, Set<string>>();
  for (const { intent, slots } of samples) {
    const names = declared.get(intent) ?? new Set();
    slots.forEach(({ slot }) => names.add(slot));
    declared.set(intent, names);
  }
  const into = (intent: string, parts: readonly Found[]): { found: Found; lost: number } => {
    const names = declared.get(intent) ?? new Set();
    let slots: Slots = {};
    let lost = 0;
    for (const part of parts) {
      const placed = saysNew(part.slots, slots) ? placedIn(slots, part.slots, names) : slots;
      if (placed === null) lost += 1;
      else slots = placed;
    }
    return { found: { intent, slots }, lost };
  };
  return (all) => {
    const parts = all.filter(({ intent }) => mergeable.has(intent));
    if (parts.length < 2) return parts[0] ?? null;
    const wanted = mains.filter(
      (main) => main === 'SignIntent' || parts.some(({ intent }) => intent === main),
    );
    const ways = wanted.map((main) => into(main, main === 'SignIntent' ? parts.filter(isSign) : parts));
    // A wish may be lost, a sign may not. Beyond three signs one is: it has no slot.
    return (
      (ways.find(({ found, lost }) => lost === 0 || found.intent !== 'WishIntent') ?? ways[0])?.found ?? null
    );
  };
}

const isSign = ({ intent }: Found): boolean => signIntents.has(intent);

/** All the slots of a part beside those that are taken; null where one has no place. */
function placedIn(taken: Slots, more: Slots, names: ReadonlySet<string>): Slots | null {
  const slots = { ...taken };
  for (const [name, value] of Object.entries(more)) {
    const family: readonly string[] = families.find((one) => one.some((slot) => slot === name)) ?? [name];
    const free = family.find((slot) => names.has(slot) && slots[slot] === undefined);
    if (free === undefined && !tellsNothing.has(name)) return null;
    if (free !== undefined) slots[free] = value;
  }
  return slots;
}

/** How it feels and since when only helps to tell sentences apart. */
const tellsNothing: ReadonlySet<string> = new Set(['feeling', 'feelingTwo', 'adverb', 'denied', 'denial']);

/** The same again is one sign: "my leg is numb, my leg is numb". */
const saysNew = (more: Slots, taken: Slots): boolean => {
  const known = new Set(Object.entries(taken).flatMap(([name, value]) => idOf(name, value)));
  const ids = Object.entries(more).flatMap(([name, value]) => idOf(name, value));
  return ids.length === 0 || ids.some((id) => !known.has(id));
};

const idOf = (name: string, value: Slots[string]): readonly string[] =>
  value.kind === 'known' && !tellsNothing.has(name) ? [value.value.id.replace(/^in-part-/u, '')] : [];

/** The clauses, with what stands before, between and after them, in the order said. */
export function partsOf(
  words: readonly string[],
  clauses: readonly Clause[],
  hear: HearPart,
): readonly Found[] {
  const ends = [0, ...clauses.map(({ to }) => to)];
  const starts = [...clauses.map(({ from }) => from), words.length];
  return starts.flatMap((end, at) => {
    const between = trimmed(words.slice(ends[at] ?? 0, end), joints);
    const heard = between.length === 0 ? null : hear(between);
    const clause = clauses[at];
    return [...(heard === null ? [] : [heard]), ...(clause === undefined ? [] : [clause])];
  });
}
