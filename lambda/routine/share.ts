import type { Area, ExerciseKind } from '../content/terms';
import type { Exercise } from '../content/types';

/** At least so much of the paced time goes to the area that was asked for. */
export const leastShare = 0.5;

/**
 * What a step gives its paced time to. A warm-up, closing breaths and habits are for every part, so they
 * count on neither side. [J]
 */
export type Serves = 'the-area' | 'elsewhere' | 'every-part';

/** The kinds whose paced time is shared out between the areas. */
const sharedKinds: readonly ExerciseKind[] = ['release', 'stretch', 'strength'];

export function servesOf({ kind, areas }: Pick<Exercise, 'kind' | 'areas'>, area: Area): Serves {
  if (!sharedKinds.includes(kind)) return 'every-part';
  return area === 'all' || areas.includes(area) || areas.includes('all') ? 'the-area' : 'elsewhere';
}

/** Paced milliseconds in the area asked for, and those outside of it. */
export interface Shared {
  readonly inAreaMs: number;
  readonly elsewhereMs: number;
}

/** How much of the paced time goes to the area, from 0 to 1; all of it where there is none. */
export const shareOf = ({ inAreaMs, elsewhereMs }: Shared): number =>
  inAreaMs + elsewhereMs === 0 ? 1 : inAreaMs / (inAreaMs + elsewhereMs);

/** Does the area get its share? Trivially so where there is no paced time to share out. */
export const hasShare = (inAreaMs: number, elsewhereMs: number): boolean =>
  inAreaMs >= leastShare * (inAreaMs + elsewhereMs);
