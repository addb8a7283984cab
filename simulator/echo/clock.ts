/** The simulated clock, in epoch milliseconds. It moves when told to, forward only, and waits for nobody. */
export interface Clock {
  nowMs(): number;
  /** Moves to this moment; a moment that is past changes nothing. */
  moveTo(momentMs: number): void;
}

export function clockFrom(startMs: number): Clock {
  let nowMs = startMs;
  return {
    nowMs: () => nowMs,
    moveTo(momentMs) {
      nowMs = Math.max(nowMs, momentMs);
    },
  };
}
