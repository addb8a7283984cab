import { practicesWithin, type PainScore, type PastPractice } from './history';
import type { Episode } from './episode';
import { change } from './pain';

/** "How am I doing" looks back so far. */
const lookBackDays = 14;

/** The answer to "how am I doing": two facts. */
export interface Account {
  readonly practices: number;
  /** `null`: no course can be told, since no scores are kept, or one only. */
  readonly pain: {
    readonly change: ReturnType<typeof change>;
    readonly from: number;
    readonly to: number;
  } | null;
}

export function account(
  practices: readonly PastPractice[],
  pain: readonly PainScore[],
  episode: Episode | null,
  nowMs: number,
): Account {
  const recent = practicesWithin(practices, lookBackDays, nowMs).length;
  const now = pain.findLast(({ when }) => when === 'before');
  // A first score has no course yet, and a change within one day is none.
  if (episode === null || now === undefined || now.atMs <= episode.startedAtMs)
    return { practices: recent, pain: null };
  const from = episode.startScore;
  return { practices: recent, pain: { change: change(from, now.score), from, to: now.score } };
}
