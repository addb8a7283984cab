/** Nearer than this to the time asked, a routine is what was asked for; else the coach says so. */
export const mostOff = 0.05;

export type AgainstTime = 'as-asked' | 'shorter' | 'longer';

/** How much longer a routine is than asked, as a part of the time asked; less than 0 for shorter. */
export const offBy = (plannedMs: number, minutes: number): number => plannedMs / (minutes * 60_000) - 1;

export function againstTime(plannedMs: number, minutes: number): AgainstTime {
  const askedMs = minutes * 60_000;
  if (Math.abs(plannedMs - askedMs) <= askedMs * mostOff) return 'as-asked';
  return plannedMs < askedMs ? 'shorter' : 'longer';
}
