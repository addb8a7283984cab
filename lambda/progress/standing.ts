import type { ExerciseKind, Variation } from '../content/terms';
import type { DoseRange, Exercises } from '../content/types';
import { topLevel } from './dose-cap';

/** How far one exercise has come. */
export interface Standing {
  /** Content id. */
  readonly exercise: string;
  /** A whole number from `lowestLevel`; what it allows is for `doseCap` and `variationAt` to say. */
  readonly level: number;
  /** Practices in a row in which it went well, since the level last changed. */
  readonly good: number;
  /** When it last was too much; null for never. Epoch milliseconds. */
  readonly setBackAtMs: number | null;
}

/** No exercise in sight has so many levels. */
export const mostLevels = 100;
/** Below the least dose there is its easier variation. */
export const lowestLevel = -1;

/**
 * One ladder: the easier variation below the doses, the harder one above them, so that it is always one thing
 * that changes at a time.
 */
export function variationAt(range: DoseRange, level: number): Variation {
  if (level < 0) return 'easier';
  return level > topLevel(range) ? 'harder' : 'usual';
}

/** Loads grow step by step. A warm-up and breathing are no load: they fill the time that is left. [J] */
export const growingKinds: readonly ExerciseKind[] = ['release', 'stretch', 'strength'];

export const grows = (exercises: Exercises, id: string): boolean => {
  const exercise = exercises[id];
  return exercise !== undefined && growingKinds.includes(exercise.kind);
};

export const standingOf = (standings: readonly Standing[], exercise: string): Standing =>
  standings.find((one) => one.exercise === exercise) ?? { exercise, level: 0, good: 0, setBackAtMs: null };

export const withStanding = (standings: readonly Standing[], changed: Standing): readonly Standing[] => [
  ...standings.filter(({ exercise }) => exercise !== changed.exercise),
  changed,
];

/** One level down, and the count of good practices begins anew: after a stop in it, or "too hard". */
export function setBack(
  standings: readonly Standing[],
  exercise: string,
  nowMs: number,
): readonly Standing[] {
  const { level } = standingOf(standings, exercise);
  return withStanding(standings, {
    exercise,
    level: Math.max(lowestLevel, level - 1),
    good: 0,
    setBackAtMs: nowMs,
  });
}

/** All exercises one level down: after a gap. It makes nobody do the easier variation. */
export const allSetBack = (standings: readonly Standing[]): readonly Standing[] =>
  standings.map((standing) => ({
    ...standing,
    level: standing.level > 0 ? standing.level - 1 : standing.level,
    good: 0,
  }));

/** May it go up at all? Past the end of its range, there is the harder variation, and nothing more. */
export const hasRoom = (exercises: Exercises, { exercise, level }: Standing): boolean => {
  const known = exercises[exercise];
  return known !== undefined && level <= Math.min(topLevel(known.dose), mostLevels - 1);
};
