import { stagesOf, type Playing, type Stage } from './session-life';

/** What the device is doing, for whoever looks at it. After the reprompt it listens once more. */
export type Phase = 'idle' | 'thinking' | 'speaking' | 'listening' | 'reprompting' | 'closed';

/** The state of the device: each is left by something said or dropped; `playing` also runs through its stages by itself. */
export type DeviceState =
  | { readonly kind: 'idle'; readonly sinceMs: number }
  | { readonly kind: 'thinking'; readonly sinceMs: number }
  | { readonly kind: 'playing'; readonly playing: Playing }
  | { readonly kind: 'closed'; readonly sinceMs: number };

export interface DeviceNow {
  readonly phase: Phase;
  readonly sinceMs: number;
  /** When the phase ends if nobody speaks; null where it does not end by itself. */
  readonly untilMs: number | null;
}

const phaseIn: Readonly<Record<Stage['kind'], Phase>> = {
  speaking: 'speaking',
  listening: 'listening',
  reprompting: 'reprompting',
  // Nothing is said and nothing is heard, as before the first word; but the session is open.
  quiet: 'idle',
};

/** What the device is doing at a moment, by its state alone: the same on a simulated clock and on a real one. */
export function phaseAt(state: DeviceState, nowMs: number): DeviceNow {
  if (state.kind !== 'playing') return { phase: state.kind, sinceMs: state.sinceMs, untilMs: null };
  const stages = stagesOf(state.playing);
  const stage = stages.find(({ untilMs }) => nowMs < untilMs);
  if (stage === undefined) {
    return { phase: 'closed', sinceMs: (stages.at(-1) ?? stages[0]).untilMs, untilMs: null };
  }
  return { phase: phaseIn[stage.kind], sinceMs: stage.fromMs, untilMs: stage.untilMs };
}

/** What is playing, if anything is. */
export const playingIn = (state: DeviceState): Playing | null =>
  state.kind === 'playing' ? state.playing : null;
