import type { After } from './answer';
import type { Mark } from './marks';
import { nothingSaid, type Speech } from './speech';

/** After speaking, and again after the reprompt, the microphone is open for about this long. */
export const listeningMs = 8000;
/** A session left open without the microphone lasts about this long. */
export const quietMs = 30_000;

/** A response as it plays: from when, what is said, what is done meanwhile, and what follows. */
export interface Playing {
  readonly beganAtMs: number;
  readonly speech: Speech;
  readonly marks: readonly Mark[];
  readonly reprompt: Speech | null;
  readonly after: After;
}

/** A stretch of a response, from a moment to before another. `quiet`: open, with the microphone closed. */
export interface Stage {
  readonly kind: 'speaking' | 'listening' | 'reprompting' | 'quiet';
  readonly fromMs: number;
  readonly untilMs: number;
}

/** When the speech is over. */
export const speechEndsAtMs = ({ beganAtMs, speech }: Playing): number => beganAtMs + speech.lengthMs;

/** What the device does one after the other if nobody speaks; after the last the session is over. */
export function stagesOf(playing: Playing): readonly [Stage, ...Stage[]] {
  let fromMs = speechEndsAtMs(playing);
  const speaking: Stage = { kind: 'speaking', fromMs: playing.beganAtMs, untilMs: fromMs };
  const following = followingIn(playing).map(([kind, lengthMs]): Stage => {
    const stage = { kind, fromMs, untilMs: fromMs + lengthMs };
    fromMs = stage.untilMs;
    return stage;
  });
  return [speaking, ...following];
}

function followingIn({ after, reprompt }: Playing): readonly (readonly [Stage['kind'], number])[] {
  switch (after) {
    case 'close':
      return [];
    case 'stay':
      return [['quiet', quietMs]];
    case 'listen':
      return reprompt === null
        ? [['listening', listeningMs]]
        : [
            ['listening', listeningMs],
            ['reprompting', reprompt.lengthMs],
            ['listening', listeningMs],
          ];
  }
}

/** When the Alexa session is over if nobody speaks. */
export const closesAtMs = (playing: Playing): number =>
  stagesOf(playing).at(-1)?.untilMs ?? speechEndsAtMs(playing);

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
