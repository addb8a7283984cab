import type { RealTime } from '../../../simulator/voice/real-time';

/** Time that passes when a test says so. */
export function handTurnedTime(): RealTime & { readonly pass: (ms: number) => Promise<void> } {
  let nowMs = 0;
  let due: { readonly atMs: number; readonly what: () => void }[] = [];
  /** Lets everything that waits for no time go on. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
  };
  return {
    nowMs: () => nowMs,
    after(ms, what) {
      const one = { atMs: nowMs + ms, what };
      due.push(one);
      return {
        callOff: () => {
          due = due.filter((other) => other !== one);
        },
      };
    },
    async pass(ms) {
      const untilMs = nowMs + ms;
      await settle();
      for (;;) {
        const [next] = due.filter(({ atMs }) => atMs <= untilMs).sort((one, other) => one.atMs - other.atMs);
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        nowMs = next.atMs;
        next.what();
        await settle();
      }
      nowMs = untilMs;
    },
  };
}
