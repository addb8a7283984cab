import { exerciseParts, resumedParts, whole } from '../../lambda/pacing/exercise';
import type { Timeline } from '../../lambda/pacing/timeline';

/** An exercise as one timeline, the way in and all. */
export const exerciseTimeline = (...args: Parameters<typeof exerciseParts>): Timeline =>
  whole(exerciseParts(...args));

export const resumedTimeline = (...args: Parameters<typeof resumedParts>): Timeline =>
  whole(resumedParts(...args));
