import type { Clock } from '../echo/clock';

/** How simulated time passes: as real time does, ten times as fast, or only when something is done. */
export type ClockMode = 'real' | 'fast' | 'stepped';

/** Simulated milliseconds to a real one. */
export const speedOf: Readonly<Record<ClockMode, number>> = { real: 1, fast: 10, stepped: 0 };

/** A simulated clock that also moves by itself, at the speed of its mode. Forward only, as every clock. */
export class PacedClock implements Clock {
  readonly #realNowMs: () => number;
  #mode: ClockMode = 'stepped';
  /** The last moment that both clocks are known of. */
  #since: { readonly ms: number; readonly realMs: number };

  constructor(startMs: number, realNowMs: () => number) {
    this.#realNowMs = realNowMs;
    this.#since = { ms: startMs, realMs: realNowMs() };
  }

  get mode(): ClockMode {
    return this.#mode;
  }

  nowMs(): number {
    // A computer's own clock may be set back; the simulated one waits until it has caught up.
    const passedMs = Math.max(0, this.#realNowMs() - this.#since.realMs);
    return Math.floor(this.#since.ms + passedMs * speedOf[this.#mode]);
  }

  moveTo(momentMs: number): void {
    this.#since = { ms: Math.max(this.nowMs(), momentMs), realMs: this.#realNowMs() };
  }

  /** From now on time passes so. */
  pass(mode: ClockMode): void {
    this.moveTo(this.nowMs());
    this.#mode = mode;
  }

  /** Real milliseconds until the clock is past a moment; null where it does not get there by itself. */
  realMsUntilPast(momentMs: number): number | null {
    const speed = speedOf[this.#mode];
    return speed === 0 ? null : Math.max(0, Math.ceil((momentMs + 1 - this.nowMs()) / speed));
  }
}
