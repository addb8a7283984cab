import { alarms, namesPlace, speaksOfMedicine, tellsOfBody, tellsOfHealth } from './body-words';
import type { Matched } from './matching';
import { neverGuessed } from './nearest';
import { asides } from './sequence';
import { denies } from './words';

/** What one clause alone is heard as; null where it is nothing that is known. */
export type HearClause = (words: readonly string[]) => Matched | null;

/** Longer speech is a story, and no request with a reason. */
const mostWords = 16;

/** What begins a reason: "quicker, I've got a meeting". */
const reasons: ReadonlySet<string> = new Set('i it we they he she there this that my'.split(' '));
/** Between two clauses, and part of neither. */
const joints: ReadonlySet<string> = new Set('and but so because cause since then or'.split(' '));

/** Beside these, what stands in the list says no more than they do: "no fever, nothing like that". */
const saysNoMore: Readonly<Record<string, readonly string[]>> = {
  DenyIntent: ['AMAZON.NoIntent', 'FineIntent', 'NoPainIntent'],
  CannotGetUpIntent: ['SignIntent', 'HurtsIntent', 'NeedHelpIntent', 'AMAZON.NoIntent'],
  UnsureIntent: ['AMAZON.NoIntent', 'AMAZON.YesIntent'],
  NumberIntent: ['HurtsIntent', 'FineIntent', 'AMAZON.YesIntent', 'UnsureIntent'],
  OneSideIntent: ['FineIntent', 'AMAZON.NoIntent', 'AMAZON.YesIntent', 'DenyIntent'],
  HurtsIntent: ['AMAZON.PauseIntent', 'AMAZON.NoIntent', 'AMAZON.StopIntent'],
};
/**
 * Hears two clauses as one thing: a request and its reason, a denial and what goes with it. Where one of them is
 * not understood, the other counts if that does no harm. Null where two things are meant. Pure.
 */
export function byClauses(words: readonly string[], hear: HearClause): Matched | null {
  if (words.length > mostWords || tellsOfBody(words)) return null;
  const cuts = Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => at + 1);
  const parted = cuts.map((at) => {
    const tail = words.slice(at);
    return { tail, first: hear(words.slice(0, at)), second: hear(withoutJoint(tail)) };
  });
  for (const { first, second } of parted) {
    const both = first !== null && second !== null ? meant(first, second) : null;
    if (both !== null) return both;
  }
  // The longer the clause that is understood, the less is left to mean something else.
  const reasoned = parted.toReversed().find(({ first, tail }) => first !== null && mayFollow(tail, first));
  return reasoned?.first ?? null;
}

const withoutJoint = (words: readonly string[]): readonly string[] =>
  words.length > 1 && joints.has(words[0] ?? '') ? words.slice(1) : words;

function meant(first: Matched, second: Matched): Matched | null {
  if (first.intent === second.intent) return { ...first, slots: { ...second.slots, ...first.slots } };
  return mainOf(first, second) ?? mainOf(second, first);
}

function mainOf(main: Matched, other: Matched): Matched | null {
  const alongside = saysNoMore[main.intent];
  const goesAlong =
    alongside?.includes(other.intent) ?? (!neverGuessed(main.intent) && asides.has(other.intent));
  return goesAlong ? main : null;
}

/**
 * An answer or a denial may have no reason that nobody knows: it could hold what turns it round. And what follows
 * a "but" or an "and" is no reason: "one more time, but my foot's asleep".
 */
const mayFollow = (reason: readonly string[], { intent }: Matched): boolean =>
  reasons.has(reason[0] ?? '') && isHarmless(reason) && (intent === 'NumberIntent' || !neverGuessed(intent));

/** Denied, or of the body, it could mean anything. */
const isHarmless = (words: readonly string[]): boolean =>
  !denies(words) && !alarms(words) && !namesPlace(words) && !tellsOfHealth(words) && !speaksOfMedicine(words);
