import type { BreathWay } from '../../lambda/content/terms';
import type { Breath } from '../../lambda/content/types';
import type { Cue } from '../../lambda/pacing/timeline';

/** A breath that a cue leads, from the beginning of the cue. */
export interface CuedBreath {
  readonly goes: BreathWay;
  readonly lastsMs: number;
}

/** It lasts as the exercise has it, or as long as its cue where that is shorter. */
export const cuedBreath = (
  { breath: goes, ownsMs }: Pick<Cue, 'breath' | 'ownsMs'>,
  breath: Breath,
): CuedBreath | null => (goes === null ? null : { goes, lastsMs: Math.min(ownsMs, breath[goes] * 1000) });
