const slowest = 0.6;
const fastest = 1.6;

/**
 * The rate at which a browser's voice lasts as long as was planned, learnt from the last phrase: how long
 * it should have taken, how long it took, and the rate it was spoken at. Goes half the way each time, since
 * one phrase says little, and stays where speech is still pleasant.
 */
export function nextRate(rate: number, plannedMs: number, tookMs: number): number {
  if (plannedMs <= 0 || tookMs <= 0) return rate;
  const fitting = rate * (tookMs / plannedMs);
  return Math.min(fastest, Math.max(slowest, (rate + fitting) / 2));
}
