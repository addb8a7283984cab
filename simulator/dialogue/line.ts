/** One line of a dialogue: words for the device, a stage direction, or nothing to do. */
export type Line =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly utterance: string }
  | { readonly kind: 'after'; readonly ms: number; readonly utterance: string }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'silence' }
  | { readonly kind: 'close' }
  /** Every question of a check is answered as somebody well would. */
  | { readonly kind: 'pass-the-check' }
  | { readonly kind: 'unclear'; readonly why: string };

const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;
type Unit = keyof typeof unitMs;

const units: Readonly<Record<string, Unit>> = {
  ...{ s: 'second', sec: 'second', second: 'second', m: 'minute', min: 'minute', minute: 'minute' },
  ...{ h: 'hour', hr: 'hour', hour: 'hour', d: 'day', day: 'day', week: 'week' },
};

/** Ten years: far enough for any test of memory, and a date stays a date. */
const longestMs = 3650 * unitMs.day;

const directions =
  'The stage directions are (silence), (close), (pass the check), (wait 3 days) and (after 34s) followed by the words';

/** Reads one line. A line that starts with "(" is a stage direction, one with "#" a comment. */
export function readLine(text: string): Line {
  const line = text.trim();
  if (line === '' || line.startsWith('#')) return { kind: 'nothing' };
  if (!line.startsWith('(')) return { kind: 'words', utterance: line };
  const [, inside = '', after = ''] = /^\(([^)]*)\)\s*(.*)$/su.exec(line) ?? [];
  const [verb = '', ...rest] = inside.trim().toLowerCase().split(/\s+/u);
  const ms = durationMs(rest.join(' '));
  if (`${verb} ${rest.join(' ')}` === 'pass the check' && after === '') return { kind: 'pass-the-check' };
  if (verb === 'after' && ms !== null && after !== '' && !after.startsWith('(')) {
    return { kind: 'after', ms, utterance: after };
  }
  if (verb === 'wait' && ms !== null && after === '') return { kind: 'wait', ms };
  if ((verb === 'silence' || verb === 'close') && rest.length === 0 && after === '') return { kind: verb };
  return { kind: 'unclear', why: `"${shortened(line)}" could not be understood. ${directions}.` };
}

/** "3 days", "34s", "1.5 minutes", "an hour" in whole milliseconds, or null. */
function durationMs(text: string): number | null {
  const [, amount = '', name = ''] = /^(\d+(?:\.\d+)?|an?\b)\s*([a-z]+)$/u.exec(text) ?? [];
  const unit = units[name] ?? units[name.replace(/s$/u, '')];
  if (unit === undefined) return null;
  const ms = Math.round((amount.startsWith('a') ? 1 : Number(amount)) * unitMs[unit]);
  return ms <= longestMs ? ms : null;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
