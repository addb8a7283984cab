import type { After } from './answer';
import { nothingSaid, type Speech } from './speech';

/** After speaking, and again after the reprompt, the microphone is open for about this long. */
export const listeningMs = 8000;
/** A session left open without the microphone lasts about this long. */
export const quietMs = 30_000;

/** A response as it plays: from when, what is said, and what follows. */
export interface Playing {
  readonly beganAtMs: number;
  readonly speech: Speech;
  readonly reprompt: Speech | null;
  readonly after: After;
}

/** When the speech is over. */
export const speechEndsAtMs = ({ beganAtMs, speech }: Playing): number => beganAtMs + speech.lengthMs;

/** When the Alexa session is over if nobody speaks. */
export function closesAtMs(playing: Playing): number {
  const endsAtMs = speechEndsAtMs(playing);
  switch (playing.after) {
    case 'close':
      return endsAtMs;
    case 'stay':
      return endsAtMs + quietMs;
    case 'listen':
      return (
        endsAtMs + listeningMs + (playing.reprompt === null ? 0 : playing.reprompt.lengthMs + listeningMs)
      );
  }
}

/** The reprompt, if it has not begun by this moment, and when it will begin if nobody speaks. */
export function repromptDue(
  playing: Playing,
  nowMs: number,
): { readonly atMs: number; readonly speech: Speech } | null {
  const atMs = speechEndsAtMs(playing) + listeningMs;
  if (playing.after !== 'listen' || playing.reprompt === null || atMs < nowMs) return null;
  return { atMs, speech: playing.reprompt };
}

/** What the device says between two moments if nobody speaks: the reprompt, or nothing. */
export function saidBetween(playing: Playing, fromMs: number, toMs: number): Speech {
  const due = repromptDue(playing, fromMs);
  return due !== null && due.atMs < toMs ? due.speech : nothingSaid;
}
