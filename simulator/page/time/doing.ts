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

/** Whether a repetition begins here: 0 comes before the first, and one more than there are after the last. */
export const isRepetition = ({ rep, reps }: Pick<Mark, 'rep' | 'reps'>): boolean =>
  rep > 0 && (reps === null || rep <= reps);

/** "Left side · 3 of 10 · Round 2"; empty where nothing is counted. */
export function placeInWords(mark: Pick<Mark, 'side' | 'rep' | 'reps' | 'round'>): string {
  const { side, rep, reps, round } = mark;
  const count = reps === null ? `${rep}` : `${rep} of ${reps}`;
  return [
    ...sideInWords(side),
    ...(isRepetition(mark) ? [count] : []),
    ...(round === 0 ? [] : [`Round ${round}`]),
  ].join(' · ');
}

const sideInWords = (side: string | null): string[] =>
  side === null ? [] : [`${side.charAt(0).toUpperCase()}${side.slice(1)} side`];
