import { partMs, type SpeechPart } from '../echo/speech';

/** Speech that passes in real time, to be heard or seen. */
export interface Playback {
  /** Begins, in place of what plays. Returns at once. */
  play(parts: readonly SpeechPart[]): void;
  /** Stops. How many milliseconds of it have passed, or null where nothing was playing any more. */
  stop(): number | null;
}

export const lengthOf = (parts: readonly SpeechPart[]): number =>
  parts.reduce((sum, part) => sum + partMs(part), 0);
