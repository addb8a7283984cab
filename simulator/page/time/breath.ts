import type { Part } from '../../web/protocol';
import { partAt, partMs } from './playhead';

export type Breath = 'in' | 'out' | 'rest';

const breathOf = (part: Part | undefined): Breath => part?.breath ?? 'rest';

/** How full the lungs are when a breath is over, from 0 to 1. */
const fullnessAfter: Readonly<Record<Breath, number>> = { in: 1, out: 0, rest: 0.3 };

/** Longer than this, and settling to rest would look like a breath. */
const settlingMs = 1200;

/** Slow at both ends, as a breath is. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * Math.min(1, Math.max(0, share)))) / 2;

export interface BreathNow {
  readonly breath: Breath;
  /** From 0 to 1; never jumps, since each part begins where the one before ended. */
  readonly fullness: number;
  /** Until the part is over. */
  readonly leftMs: number;
  readonly lastsMs: number;
}

export const atRest: BreathNow = { breath: 'rest', fullness: fullnessAfter.rest, leftMs: 0, lastsMs: 0 };

export function breathAt(parts: readonly Part[], atMs: number): BreathNow {
  const head = partAt(parts, atMs);
  if (head === null) return atRest;
  const { phrase: part, index, passedMs } = head;
  const before = fullnessAfter[breathOf(parts[index - 1])];
  const breath = breathOf(part);
  const lastsMs = partMs(part);
  const share = passedMs / (breath === 'rest' ? Math.min(settlingMs, lastsMs) : lastsMs);
  const fullness = before + (fullnessAfter[breath] - before) * eased(share);
  return { breath, fullness, leftMs: lastsMs - passedMs, lastsMs };
}

/** The curve of a whole response: its corners, in the order of time. */
export function breathCurve(parts: readonly Part[]): readonly { atMs: number; fullness: number }[] {
  const corners = parts.flatMap((part) => {
    const breath = breathOf(part);
    const untilMs = part.startsMs + (breath === 'rest' ? Math.min(settlingMs, partMs(part)) : partMs(part));
    return [
      { atMs: untilMs, fullness: fullnessAfter[breath] },
      { atMs: part.startsMs + partMs(part), fullness: fullnessAfter[breath] },
    ];
  });
  return [{ atMs: 0, fullness: fullnessAfter.rest }, ...corners];
}
