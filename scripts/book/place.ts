import type { Names } from '../../lambda/content/types';
import type { Place } from '../../lambda/pacing/timeline';

/** Side, round and repetition in as few letters as a drawing has room for; empty outside of all of them. */
export const placeName = ({ side, round, rep }: Place, { sides }: Names): string =>
  [
    ...(side === null ? [] : [sides[side]]),
    ...(round > 1 ? [`round ${round}`] : []),
    ...(rep > 0 ? [String(rep)] : []),
  ].join(' ');
