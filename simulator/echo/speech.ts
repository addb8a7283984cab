import { wordsMs } from '../../lambda/speech/duration';

/** Words, how long they take, and the silence after them. Integer milliseconds. */
export interface SpeechPart {
  readonly words: string;
  readonly wordsMs: number;
  readonly silenceMs: number;
}

export const partMs = ({ wordsMs, silenceMs }: SpeechPart): number => wordsMs + silenceMs;

/** What the device speaks: the SSML as it came, the same as plain text, and how it runs in time. */
export interface Speech {
  readonly ssml: string;
  readonly text: string;
  readonly parts: readonly SpeechPart[];
  readonly lengthMs: number;
}

export const nothingSaid: Speech = { ssml: '', text: '', parts: [], lengthMs: 0 };

/** Amazon gives no lengths for these; the values are near to what its voices do. */
const strengthMs: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 150,
  medium: 350,
  strong: 700,
  'x-strong': 1000,
};

/** Tags after which a voice begins a new phrase. */
const phraseEnds: ReadonlySet<string> = new Set(['s', '/s', 'p', '/p', '/speak']);

/** Reads SSML into parts: words up to each break or sentence end. Other markup is not spoken. */
export function speechFrom(ssml: string): Speech {
  const parts: SpeechPart[] = [];
  let words = '';
  let alias: string | null = null;
  const endPhrase = (): void => {
    const spoken = plain(words);
    if (/[\p{L}\p{N}]/u.test(spoken)) {
      parts.push({ words: spoken, wordsMs: wordsMs(spoken), silenceMs: 0 });
    }
    words = '';
  };
  for (const [, tag, text] of ssml.matchAll(/<([^<>]*)>|([^<]+)/gu)) {
    if (tag === undefined) {
      words += alias === null ? (text ?? '') : '';
      continue;
    }
    const name = /^\/?[\w:-]+/u.exec(tag)?.[0] ?? '';
    if (name === 'sub') {
      alias = attribute(tag, 'alias') ?? '';
      words += alias;
    } else if (name === '/sub') alias = null;
    else if (name === 'break') {
      endPhrase();
      const last = parts.pop() ?? { words: '', wordsMs: 0, silenceMs: 0 };
      parts.push({ ...last, silenceMs: last.silenceMs + breakMs(tag) });
    } else if (phraseEnds.has(name)) endPhrase();
  }
  endPhrase();
  return {
    ssml,
    text: parts.flatMap((part) => (part.words === '' ? [] : [part.words])).join(' '),
    parts,
    lengthMs: parts.reduce((total, part) => total + partMs(part), 0),
  };
}

/** Plain words as SSML, for a response that has no markup and for the device's own sentences. */
export const speechOf = (text: string): Speech =>
  speechFrom(
    `<speak>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</speak>`,
  );

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 'u').exec(tag)?.[2];

function breakMs(tag: string): number {
  const [, amount, unit] = /^([\d.]+)(ms|s)$/u.exec(attribute(tag, 'time') ?? '') ?? [];
  if (amount !== undefined) return Math.round(Number(amount) * (unit === 's' ? 1000 : 1)) || 0;
  return strengthMs[attribute(tag, 'strength') ?? 'medium'] ?? 0;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (text: string): string =>
  text
    .replace(/&(\w+);/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/&#(\d{1,6});/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/gu, ' ')
    .trim();
