import { longestNumberWords, numberOf } from './numbers';

/** Seconds in each unit, the longest first; a length of time names them in this order. */
const units = [
  { letter: 'W', seconds: 604_800, names: ['week', 'weeks'] },
  { letter: 'D', seconds: 86_400, names: ['day', 'days'] },
  { letter: 'H', seconds: 3600, names: ['hour', 'hours'] },
  { letter: 'M', seconds: 60, names: ['minute', 'minutes', 'min', 'mins'] },
  { letter: 'S', seconds: 1, names: ['second', 'seconds', 'sec', 'secs'] },
] as const;

/** What stands before a unit and is no number: "half an hour", "a quarter of an hour", "a couple of minutes". */
const amounts: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a half', 0.5],
  ['quarter of an', 0.25],
  ['a quarter of an', 0.25],
  ['a quarter', 0.25],
  ['three quarters of an', 0.75],
  ['a couple of', 2],
  ['a couple', 2],
]);

/** Said after a number or after a unit: "one and a half minutes", "an hour and a half". */
const andAHalf = 'and a half';

/** "Nine hours fifty five minutes and fifty five seconds" and the like; nobody asks for more words. */
export const longestDurationWords = longestNumberWords;

/**
 * The length of time that these words say, as ISO 8601 ("PT1M30S"), in the units that were said; null if none.
 * Source: AMAZON.DURATION in Amazon's slot type reference. Weeks and days stand before a T, the rest after it.
 */
export function durationOf(words: readonly string[]): string | null {
  const parts = partsFrom(words, 0);
  if (parts === null || parts.length === 0) return null;
  const all = parts.flatMap(written);
  const date = all.filter((one) => /[WD]$/u.test(one)).join('');
  const time = all.filter((one) => /[HMS]$/u.test(one)).join('');
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

interface Part {
  readonly unit: number;
  readonly amount: number;
}

/** Reads the parts of a length of time from the unit at `largest` down: "two minutes" and "thirty seconds". */
function partsFrom(words: readonly string[], largest: number): readonly Part[] | null {
  if (words.length === 0) return [];
  const at = words.findIndex((word) => unitNamed(word) !== -1);
  const unit = unitNamed(words[at] ?? '');
  if (at < 0 || unit < largest) return null;
  const amount = amountOf(words.slice(0, at));
  return amount === null || !isWhole({ unit, amount }) ? null : after(words.slice(at + 1), { unit, amount });
}

/** What follows a unit: a half of it, a number of the next smaller one ("two minutes thirty"), or more parts. */
function after(words: readonly string[], part: Part): readonly Part[] | null {
  if (words.join(' ') === andAHalf) return [{ ...part, amount: part.amount + 0.5 }];
  const smaller = part.unit + 1;
  const bare = numberOf(words);
  if (bare !== null) return smaller in units ? [part, { unit: smaller, amount: bare }] : null;
  const more = words[0] === 'and' && words.length > 1 ? words.slice(1) : words;
  const rest = partsFrom(more, smaller);
  return rest === null ? null : [part, ...rest];
}

function amountOf(words: readonly string[]): number | null {
  const said = words.join(' ');
  const half = said.endsWith(` ${andAHalf}`);
  if (!half) return amounts.get(said) ?? numberOf(words);
  const whole = numberOf(words.slice(0, -3));
  return whole === null ? null : whole + 0.5;
}

/** In whole seconds: nobody counts half a second. */
const isWhole = ({ unit, amount }: Part): boolean => Number.isInteger(amount * (units[unit]?.seconds ?? 0));

const unitNamed = (word: string): number =>
  units.findIndex(({ names }) => names.some((name) => name === word));

/** "One and a half minutes" is a minute and thirty seconds; "ninety seconds" stays as it was said. */
function written({ unit, amount }: Part): string[] {
  const { letter = '', seconds = 0 } = units[unit] ?? {};
  const whole = Math.floor(amount);
  const restSeconds = Math.round((amount - whole) * seconds);
  const smaller = units[unit + 1];
  const rest =
    smaller === undefined || restSeconds === 0 ? [] : [`${restSeconds / smaller.seconds}${smaller.letter}`];
  return [...(whole > 0 || rest.length === 0 ? [`${whole}${letter}`] : []), ...rest];
}
