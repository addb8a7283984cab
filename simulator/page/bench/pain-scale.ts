import type { PainScore } from '../../web/protocol';

const dayMs = 86_400_000;

export interface Plotted extends PainScore {
  /** From 0 (the first day) to 1 (the last). */
  readonly across: number;
}

/** Scores in the order of time, each at its place between the first and the last; a single one in the middle. */
export function plotted(scores: readonly PainScore[]): readonly Plotted[] {
  const inOrder = scores.toSorted((one, other) => one.atMs - other.atMs);
  const firstMs = inOrder[0]?.atMs ?? 0;
  const spanMs = (inOrder.at(-1)?.atMs ?? 0) - firstMs;
  return inOrder.map((score) => ({
    ...score,
    across: spanMs === 0 ? 0.5 : (score.atMs - firstMs) / spanMs,
  }));
}

/** Whole days since the first score, counting that as day 1. */
export const dayOf = (score: PainScore, first: PainScore): number =>
  Math.floor((score.atMs - first.atMs) / dayMs) + 1;
