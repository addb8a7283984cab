/** Calls back once after so many real milliseconds, and gives the way to call that off. */
export type After = (ms: number, work: () => void) => () => void;

export const afterRealTime: After = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => {
    clearTimeout(timer);
  };
};

/** One timer: setting it calls off the one before. */
export class Alarm {
  readonly #after: After;
  #callOff: () => void = () => undefined;

  constructor(after: After) {
    this.#after = after;
  }

  set(ms: number | null, work: () => void): void {
    this.#callOff();
    this.#callOff = ms === null ? () => undefined : this.#after(ms, work);
  }
}
