import { MemoryUnavailable } from '../../lambda/stored/errors';
import type { Memory } from '../../lambda/memory/memory';

/** A memory of which some methods do something else. */
export const but = (memory: Memory, changes: Partial<Memory>): Memory => ({
  recall: (...args) => memory.recall(...args),
  keep: (...args) => memory.keep(...args),
  lift: (...args) => memory.lift(...args),
  forget: (...args) => memory.forget(...args),
  forgetHousehold: (...args) => memory.forgetHousehold(...args),
  ...changes,
});

/** How each method fails when the database does. */
export const down = {
  recall: () => Promise.reject(new MemoryUnavailable('down')),
  keep: () => Promise.reject(new MemoryUnavailable('down')),
  lift: () => Promise.reject(new MemoryUnavailable('down')),
  forget: () => Promise.reject(new MemoryUnavailable('down')),
  forgetHousehold: () => Promise.reject(new MemoryUnavailable('down')),
} satisfies Memory;
