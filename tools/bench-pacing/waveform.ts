/**
 * Finds silence in a sound itself, knowing nothing of how it was made: that is what makes the bench honest.
 * Positions and lengths are milliseconds.
 */
export interface Quiet {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** 50 dB under full scale: quieter than a room. */
const audible = 100;
/** What is shorter is the closing of a consonant. */
const shortestMs = 50;

/** Every stretch of a sound in which nothing can be heard, in order. */
export function quietsIn(samples: Int16Array, sampleRate: number): Quiet[] {
  const msOf = (count: number): number => (count / sampleRate) * 1000;
  const quiets: Quiet[] = [];
  let from = 0;
  for (let at = 0; at <= samples.length; at += 1) {
    const isOver = at === samples.length || Math.abs(samples[at] ?? 0) > audible;
    if (!isOver) continue;
    if (msOf(at - from) >= shortestMs) quiets.push({ fromMs: msOf(from), untilMs: msOf(at) });
    from = at + 1;
  }
  return quiets;
}

/** How far a silence that was planned is from the one that can be heard there: the worse of its two ends. */
export function offMs(planned: Quiet, heard: readonly Quiet[]): number {
  const offs = heard.map(({ fromMs, untilMs }) =>
    Math.max(Math.abs(fromMs - planned.fromMs), Math.abs(untilMs - planned.untilMs)),
  );
  return Math.min(Infinity, ...offs);
}
