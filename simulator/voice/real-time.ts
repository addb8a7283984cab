/** Time that passes by itself, handed in so that a test need not wait for it. */
export interface RealTime {
  /** Milliseconds from some fixed moment; they never go back. */
  readonly nowMs: () => number;
  /** Does something this much later, unless it is called off before. */
  readonly after: (ms: number, what: () => void) => { readonly callOff: () => void };
}

export const realTime: RealTime = {
  nowMs: () => performance.now(),
  after(ms, what) {
    const timer = setTimeout(what, ms);
    return {
      callOff: () => {
        clearTimeout(timer);
      },
    };
  },
};
