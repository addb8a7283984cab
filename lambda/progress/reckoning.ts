import type { Exercises } from '../content/types';
import { dayMs, painAround, type PainScore, type PastPractice } from './history';
import { bandOf } from './pain';
import { allSetBack, grows, hasRoom, setBack, standingOf, withStanding, type Standing } from './standing';

/** How far a person has come, over all practices. */
export interface Progress {
  readonly standings: readonly Standing[];
  /** Practices up to this moment are in the standings; null before the first. */
  readonly reckonedAtMs: number | null;
  /** How many words of praise were said: the next is another one. */
  readonly praises: number;
}

export const noProgress: Progress = { standings: [], reckonedAtMs: null, praises: 0 };

/** After so many good practices in a row, one exercise goes up. */
const goodBeforeUp = 2;
/** After so many days without a practice everything takes a step back. */
const gapDays = 7;

interface History {
  readonly practices: readonly PastPractice[];
  readonly pain: readonly PainScore[];
}

/** The progress with every practice since the last reckoning in it, and with the gap until now. */
export function reckoned(
  before: Progress,
  { practices, pain }: History,
  exercises: Exercises,
  nowMs: number,
): Progress {
  const sinceMs = before.reckonedAtMs;
  const known = before.standings.filter(({ exercise }) => grows(exercises, exercise));
  const standings = practices.reduce<readonly Standing[]>(
    (so, practice, at) =>
      sinceMs !== null && practice.atMs <= sinceMs
        ? so
        : afterPractice(so, practice, painAround(practice, practices[at + 1], pain), exercises),
    known,
  );
  const lastMs = Math.max(sinceMs ?? -Infinity, practices.at(-1)?.atMs ?? -Infinity);
  if (lastMs === -Infinity) return { ...before, standings };
  return nowMs - lastMs >= gapDays * dayMs
    ? { ...before, standings: allSetBack(standings), reckonedAtMs: nowMs }
    : { ...before, standings, reckonedAtMs: lastMs };
}

/** Counts a practice for each exercise done in it; then one, and no more, goes up. */
function afterPractice(
  standings: readonly Standing[],
  practice: PastPractice,
  pain: ReturnType<typeof painAround>,
  exercises: Exercises,
): readonly Standing[] {
  const done = [...new Set(practice.exercises)].filter((id) => grows(exercises, id));
  const counted = done.reduce<readonly Standing[]>((so, id) => {
    const standing = standingOf(so, id);
    const good = wasTooMuch(standing, practice) || !isKind(pain) ? 0 : Math.min(standing.good + 1, mostGood);
    return withStanding(so, { ...standing, good });
  }, standings);
  const next = nextUp(counted, done, exercises);
  return next === null ? counted : withStanding(counted, { ...next, level: next.level + 1, good: 0 });
}

/** Beyond this, a longer row of good practices tells nothing more. */
export const mostGood = 100;

/** Did a practice go well: no step back in it, and no higher pain after it, as far as that was told? */
export const wentWell = (
  { standings }: Progress,
  practice: PastPractice,
  pain: readonly PainScore[],
): boolean =>
  isKind(painAround(practice, undefined, pain)) &&
  !standings.some((standing) => wasTooMuch(standing, practice));

const wasTooMuch = ({ setBackAtMs }: Standing, { startedAtMs }: PastPractice): boolean =>
  setBackAtMs !== null && setBackAtMs >= startedAtMs;

/** A practice in much pain is no reason to do more. Where pain was not told, only a stop counts. */
const isKind = ({ before, after }: ReturnType<typeof painAround>): boolean => {
  if (before !== null && ['gentle', 'severe'].includes(bandOf(before))) return false;
  return before === null || after === null || after <= before;
};

/** Of those that have earned it the one that has waited longest; among equals the lowest. */
function nextUp(
  standings: readonly Standing[],
  done: readonly string[],
  exercises: Exercises,
): Standing | null {
  const earned = done
    .map((id) => standingOf(standings, id))
    .filter((standing) => standing.good >= goodBeforeUp && hasRoom(exercises, standing));
  return earned.sort((one, other) => other.good - one.good || one.level - other.level)[0] ?? null;
}

/** A step back in one exercise, at once: it was stopped, or was too hard. One since a moment is enough. */
export function tooMuch(
  progress: Progress,
  exercise: string,
  { sinceMs, nowMs }: { readonly sinceMs: number; readonly nowMs: number },
): Progress {
  const { setBackAtMs } = standingOf(progress.standings, exercise);
  if (setBackAtMs !== null && setBackAtMs >= sinceMs) return progress;
  return { ...progress, standings: setBack(progress.standings, exercise, nowMs) };
}

/** The levels by exercise, as the planner wants them. */
export const levelsOf = ({ standings }: Progress): Readonly<Record<string, number>> =>
  Object.fromEntries(standings.map(({ exercise, level }) => [exercise, level]));
