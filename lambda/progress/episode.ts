import { dayMs, type PainScore, type PastPractice } from './history';
import { change } from './pain';

/** What is said once in an episode. */
export const onceSaid = ['how-it-goes', 'book', 'book-firmly', 'book-now', 'settles'] as const;
export type OnceSaid = (typeof onceSaid)[number];

/** A stretch of days over which pain is followed. */
export interface Episode {
  readonly startedAtMs: number;
  /** The pain before the first practice of it. */
  readonly startScore: number;
  /** The worst score that has led to the full check: it leads there once. */
  readonly checkedScore: number | null;
  readonly said: readonly OnceSaid[];
}

/** An episode ends after so many days without a practice or a score. [J] */
export const episodeEndsAfterDays = 28;

/** The episode that goes on now; null where none was begun, or the last is long over. */
export function episodeNow(
  episode: Episode | null,
  pain: readonly PainScore[],
  practices: readonly PastPractice[],
  nowMs: number,
): Episode | null {
  const lastMs = Math.max(pain.at(-1)?.atMs ?? -Infinity, practices.at(-1)?.atMs ?? -Infinity);
  return nowMs - lastMs < episodeEndsAfterDays * dayMs ? episode : null;
}

export const newEpisode = (startScore: number, nowMs: number): Episode => ({
  startedAtMs: nowMs,
  startScore,
  checkedScore: null,
  said: [],
});

export const withSaid = (episode: Episode, once: OnceSaid): Episode =>
  episode.said.includes(once) ? episode : { ...episode, said: [...episode.said, once] };

/** Whole days since an episode began; its first day is day 0. */
export const dayOf = ({ startedAtMs }: Episode, nowMs: number): number =>
  Math.floor((nowMs - startedAtMs) / dayMs);

/**
 * Is pain so much worse than at the last visit, or than when the episode began, that the full check comes
 * first, though a passed one may still count? Each height of it leads there once, measured from the start.
 */
export function isWorse(episode: Episode, lastScore: number | null, score: number): boolean {
  const sinceLast = lastScore !== null && change(lastScore, score) === 'worse';
  const sinceStart = change(episode.startScore, score) === 'worse' && score > (episode.checkedScore ?? -1);
  return sinceLast || sinceStart;
}
