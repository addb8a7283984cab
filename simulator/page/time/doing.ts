import type { Mark, Playing } from '../../web/protocol';

/** What the person on the floor is at, and how long this exercise still goes on. */
export interface Doing extends Mark {
  readonly leftMs: number;
}

/** Null before the first exercise of the response, and in a response that guides none. */
export function doingAt({ marks, lengthMs }: Playing, headMs: number): Doing | null {
  const current = marks.findLastIndex(({ atMs }) => atMs <= headMs);
  const mark = marks[current];
  if (mark === undefined) return null;
  const next = marks.slice(current).find(({ exercise }) => exercise !== mark.exercise);
  return { ...mark, leftMs: Math.max(0, (next?.atMs ?? lengthMs) - headMs) };
}

/** "Left side · 3 of 10 · Round 2"; empty where nothing is counted. */
export function placeInWords({ side, rep, reps, round }: Doing): string {
  const count = rep === 0 ? [] : reps === null ? [`${rep}`] : [`${rep} of ${reps}`];
  return [...sideInWords(side), ...count, ...(round === 0 ? [] : [`Round ${round}`])].join(' · ');
}

export const sideInWords = (side: string | null): string[] =>
  side === null ? [] : [`${side.charAt(0).toUpperCase()}${side.slice(1)} side`];
