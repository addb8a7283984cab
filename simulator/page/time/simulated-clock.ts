import { speedOf, type ClockMode } from '../../web/protocol';

/** What the simulated clock showed, and the real moment (`performance.now()`) at which that was learnt. */
export interface ClockReading {
  readonly mode: ClockMode;
  readonly nowMs: number;
  readonly readAtMs: number;
}

/** Epoch milliseconds on the simulated clock at a real moment after the reading. */
export const simulatedNow = ({ mode, nowMs, readAtMs }: ClockReading, realNowMs: number): number =>
  nowMs + (realNowMs - readAtMs) * speedOf[mode];
