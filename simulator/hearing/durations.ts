import { numberOf } from './numbers';

const unitSeconds: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};

/** The longest length of time in words: "one hour and twenty five minutes and thirty seconds". */
export const longestDurationWords = 9;

/** The seconds of one part: "twenty seconds", "a minute", "half an hour", "a quarter of an hour". */
function partSeconds(words: readonly string[]): number | null {
  const unit = unitSeconds[words.at(-1)?.replace(/s$/u, '') ?? ''];
  if (unit === undefined) return null;
  const amount = words.slice(0, -1).join(' ');
  if (amount === 'a' || amount === 'an') return unit;
  if (/^(?:a )?half an?$|^half$/u.test(amount)) return unit / 2;
  if (/^(?:a )?quarter of an$/u.test(amount)) return unit / 4;
  const whole = numberOf(words.slice(0, -1));
  return whole === null ? null : whole * unit;
}

/** Whole seconds that these words say, or null. Parts follow each other, with "and" or without. */
export function durationOf(words: readonly string[]): number | null {
  const alone = partSeconds(words);
  if (alone !== null) return alone;
  if (words.slice(-3).join(' ') === 'and a half') {
    const one = partSeconds(words.slice(0, -3));
    return one === null ? null : one + (unitSeconds[words.at(-4)?.replace(/s$/u, '') ?? ''] ?? 0) / 2;
  }
  for (let at = 2; at < words.length - 1; at += 1) {
    const first = partSeconds(words.slice(0, at));
    const rest = durationOf(words.slice(words[at] === 'and' ? at + 1 : at));
    if (first !== null && rest !== null && rest < first) return first + rest;
  }
  return null;
}

/** Seconds as Alexa sends a length of time: ISO 8601, "PT1M30S", and "P3D" for days. */
export function isoDuration(seconds: number): string {
  const written = (parts: readonly (readonly [number, string])[]) =>
    parts.flatMap(([value, letter]) => (value > 0 ? [`${value}${letter}`] : [])).join('');
  const days = written([[Math.floor(seconds / 86_400), 'D']]);
  const time = written([
    [Math.floor((seconds % 86_400) / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [Math.round(seconds % 60), 'S'],
  ]);
  return days !== '' && time === '' ? `P${days}` : `P${days}T${time}`;
}
