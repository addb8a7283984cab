import type { Measured } from './measure';

/** How far what is heard may be from what was planned. Lengths as shares. */
export interface Bounds {
  readonly length: number;
  readonly silenceMs: number;
  readonly longestQuietMs: number;
}

const silenceMs = 20;

/** The longest break is 10 s; what can be heard of it is known to within `silenceMs`. */
const longestQuietMs = 10_000 + silenceMs;

export const exerciseBounds: Bounds = { length: 0.06, silenceMs, longestQuietMs };
export const routineBounds: Bounds = { length: 0.03, silenceMs, longestQuietMs };

export const lengthOff = ({ plannedMs, renderedMs }: Measured): number => renderedMs / plannedMs - 1;

/** What is out of bounds, a clause each. */
export function outOf(bounds: Bounds, measured: Measured): readonly string[] {
  const { worstOffMs, longestQuietMs: longest } = measured;
  const off = lengthOff(measured);
  return [
    ...(Math.abs(off) > bounds.length ? [`its length is off by ${(off * 100).toFixed(1)} %`] : []),
    ...(worstOffMs > bounds.silenceMs ? [`a silence is off by ${worstOffMs.toFixed(0)} ms`] : []),
    ...(longest > bounds.longestQuietMs ? [`it is quiet for ${(longest / 1000).toFixed(2)} s`] : []),
  ];
}
