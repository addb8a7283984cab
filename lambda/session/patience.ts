import { MemoryError } from '../stored/errors';

/**
 * How long a turn may wait for the database: well under Alexa's 8 s and the function's 7, and a part of it
 * for reading, so that something is left for what must be written. Where it failed before in this session,
 * the turn waits for less, since every turn may have to.
 */
const patienceMs = {
  kept: { reading: 2500, whole: 4000 },
  lost: { reading: 600, whole: 1000 },
} as const;

/** When to give up on the database in one turn. */
export interface Patience {
  readonly reading: AbortSignal;
  readonly whole: AbortSignal;
}

export function patience(memory: keyof typeof patienceMs): Patience {
  const { reading, whole } = patienceMs[memory];
  return { reading: AbortSignal.timeout(reading), whole: AbortSignal.timeout(whole) };
}

/** So often is tried what must not be lost. */
const mostTries = 3;

/** Tries again while there is time. @throws MemoryError of the last try. */
export async function persistently<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof MemoryError) || tries >= mostTries || signal.aborted) throw error;
    }
  }
}
