import { readConversation, type Exchange } from '../dialogue/conversation';
import { readLine } from '../dialogue/line';
import { devices, isDevice } from '../echo/request';
import { AskedError, reasonOf, SimulatorError } from '../errors';
import { isObject, isText, type JsonObject } from '../json';
import type { Choices } from '../live/homes';
import { speedOf, type ClockMode } from '../live/paced-clock';
import { people } from '../live/people';
import { locales } from '../options';

/** A person says less in one breath. */
const mostCharacters = 1000;
const mostDays = 3650;
const mostReplayBytes = 1_000_000;
const mostReplayLines = 2000;
const mostNameCharacters = 200;
export const mostVoiceCharacters = 400;

/**
 * Reads the JSON of a request. Every function here throws AskedError with a sentence for whoever asked.
 */
export function readBody(text: string): JsonObject {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new AskedError('The request is not JSON.', { cause: error });
  }
  if (isObject(json)) return json;
  throw new AskedError('The request must be a JSON object.');
}

/** A line as on the terminal, without line breaks: in a recording each would begin another line. */
export function readLineAsked({ line }: JsonObject): string {
  if (!isText(line)) throw new AskedError('"line" must be what is said, or a stage direction.');
  if (line.length > mostCharacters) {
    throw new AskedError(
      `That has ${line.length.toLocaleString('en')} characters; what is said at once may have ${mostCharacters.toLocaleString('en')}.`,
    );
  }
  const said = line.replace(/\s+/gu, ' ').trim();
  if (readLine(said).kind !== 'nothing') return said;
  throw new AskedError('There is nothing to do; say something, or give a stage direction such as (silence).');
}

type ClockAsked =
  { readonly kind: 'mode'; readonly mode: ClockMode } | { readonly kind: 'jump'; readonly days: number };

export function readClockAsked({ mode, jumpDays }: JsonObject): ClockAsked {
  const modes = Object.keys(speedOf).filter(isMode);
  if (mode !== undefined) return { kind: 'mode', mode: oneOf('mode', mode, modes) };
  if (typeof jumpDays === 'number' && jumpDays > 0 && jumpDays <= mostDays)
    return { kind: 'jump', days: jumpDays };
  throw new AskedError(
    `The clock takes a "mode" (${modes.join(', ')}), or "jumpDays" of more than 0 and at most ${mostDays}.`,
  );
}

export function readHouseholdAsked({ device, locale, speaker }: JsonObject): Partial<Choices> {
  const ids = people.map(({ id }) => id);
  const person = speaker === undefined ? undefined : people[ids.indexOf(oneOf('speaker', speaker, ids))];
  return {
    ...(device === undefined
      ? {}
      : { device: oneOf('device', device, Object.keys(devices).filter(isDevice)) }),
    ...(locale === undefined ? {} : { locale: oneOf('locale', locale, locales) }),
    ...(person === undefined ? {} : { speaker: person }),
  };
}

export interface ReplayRead {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

export function readReplayAsked({ name, text }: JsonObject): ReplayRead {
  if (!isText(name) || !isText(text)) {
    throw new AskedError('A replay needs the "name" of a conversation file and its "text".');
  }
  const file = name.slice(0, mostNameCharacters);
  if (Buffer.byteLength(text) > mostReplayBytes) {
    throw new AskedError(`${file} is larger than a megabyte; a conversation is not.`);
  }
  const exchanges = exchangesIn(file, text);
  if (exchanges.length === 0) throw new AskedError(`${file} is no conversation: nobody says anything in it.`);
  if (exchanges.length <= mostReplayLines) return { name: file, exchanges };
  throw new AskedError(`${file} has more than ${mostReplayLines.toLocaleString('en')} lines that are said.`);
}

function exchangesIn(file: string, text: string): readonly Exchange[] {
  // No text has these; a picture or a program does.
  const binary = text.split('\n').findIndex((line) => /[\0\uFFFD]/u.test(line));
  if (binary >= 0) throw new AskedError(`${file} is no conversation: line ${binary + 1}: it is not text.`);
  try {
    return readConversation(text);
  } catch (error) {
    if (!(error instanceof SimulatorError)) throw error;
    throw new AskedError(`${file} is no conversation: ${reasonOf(error)}.`, { cause: error });
  }
}

export function readWords(words: string | undefined): string {
  if (words === undefined || words.trim() === '')
    throw new AskedError('"words" must be what is to be spoken.');
  if (words.length <= mostVoiceCharacters) return words;
  throw new AskedError(`The voice speaks at most ${mostVoiceCharacters} characters at once.`);
}

const isMode = (name: string): name is ClockMode => Object.hasOwn(speedOf, name);

function oneOf<T extends string>(field: string, value: unknown, known: readonly T[]): T {
  const found = known.find((name) => name === value);
  if (found !== undefined) return found;
  throw new AskedError(`"${field}" can be ${known.join(', ')}.`);
}
