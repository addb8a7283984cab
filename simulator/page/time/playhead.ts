import { playhead, type Playhead } from '../../../lambda/pacing/playhead';
import type { Part, Playing, Snapshot } from '../../web/protocol';

type Scene = Pick<Snapshot, 'device' | 'playing'>;

/** What is being spoken at this moment: the response, or its reprompt. */
export interface Spoken {
  readonly key: string;
  readonly beganAtMs: number;
  readonly lengthMs: number;
  readonly parts: readonly Part[];
}

export const partMs = ({ wordsMs, silenceMs }: Part): number => wordsMs + silenceMs;

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + partMs(part), 0);

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Null while nothing is spoken. */
export function spokenNow({ device, playing }: Scene): Spoken | null {
  if (playing === null) return null;
  const { turn, beganAtMs, lengthMs, parts, reprompt, repromptedAtMs } = playing;
  if (device.phase === 'speaking') return { key: `${turn}`, beganAtMs, lengthMs, parts };
  if (device.phase !== 'reprompting' || repromptedAtMs === null) return null;
  return {
    key: `${turn} again`,
    beganAtMs: repromptedAtMs,
    lengthMs: lengthOf(reprompt),
    parts: reprompt,
  };
}

/** Milliseconds into what is spoken. */
export const headOf = ({ beganAtMs, lengthMs }: Spoken, nowMs: number): number =>
  between(0, nowMs - beganAtMs, lengthMs);

/** Where the response stands, or stood when it ended or was cut off: then the next phase had begun. */
export function responseHead(playing: Playing, device: Scene['device'], nowMs: number): number {
  const untilMs = device.phase === 'speaking' ? nowMs : device.sinceMs;
  return between(0, untilMs - playing.beganAtMs, playing.lengthMs);
}

/** The part that owns a moment, its silence included, and how far into it that is; null after the last. */
export const partAt = (parts: readonly Part[], atMs: number): Playhead<Part> | null =>
  playhead(parts, partMs, atMs);
