import type { Breath, DoseRange } from '../../lambda/content/types';

/** What an exercise must keep inside of, and the seconds that somebody needs to get ready for it. */
interface Limits {
  readonly dose: DoseRange;
  /** Left out where breathing is free. */
  readonly breath?: Breath;
  readonly setupSeconds: number;
}

const slow: Breath = { in: 4, out: 6 };
const even: Breath = { in: 3, out: 3 };

/**
 * The whole catalogue. Sources: the article for holds of twenty to thirty seconds, ten to fifteen repetitions and
 * thirty to sixty seconds a ball spot; the rest is a judgement made for this project.
 */
export const limits: Readonly<Record<string, Limits>> = {
  'warm-up': { dose: { by: 'time', seconds: [120, 180] }, setupSeconds: 10 },
  'roll-low-back': { dose: { by: 'time', seconds: [30, 60] }, breath: slow, setupSeconds: 30 },
  'roll-mid-back': { dose: { by: 'time', seconds: [30, 60] }, breath: slow, setupSeconds: 30 },
  'roll-glutes': { dose: { by: 'time', seconds: [30, 60] }, breath: slow, setupSeconds: 30 },
  'ball-spine-muscles': {
    dose: { by: 'hold', seconds: [30, 60], rounds: [1, 2] },
    breath: slow,
    setupSeconds: 20,
  },
  'ball-shoulder-blades': { dose: { by: 'hold', seconds: [30, 60] }, breath: slow, setupSeconds: 20 },
  'ball-glutes': { dose: { by: 'hold', seconds: [30, 60] }, breath: slow, setupSeconds: 20 },
  'cat-cow': { dose: { by: 'count', count: [10, 15] }, breath: { in: 4, out: 4 }, setupSeconds: 15 },
  'childs-pose': { dose: { by: 'hold', seconds: [20, 30], rounds: [2, 2] }, breath: slow, setupSeconds: 12 },
  'knee-to-chest': { dose: { by: 'hold', seconds: [20, 30] }, breath: slow, setupSeconds: 12 },
  'knees-to-chest': { dose: { by: 'hold', seconds: [20, 30] }, breath: slow, setupSeconds: 10 },
  'pelvic-tilt': { dose: { by: 'count', count: [10, 15] }, breath: even, setupSeconds: 10 },
  'supine-twist': { dose: { by: 'hold', seconds: [20, 30] }, breath: slow, setupSeconds: 12 },
  plank: {
    dose: { by: 'hold', seconds: [10, 20], rounds: [2, 3] },
    breath: even,
    setupSeconds: 15,
  },
  'bird-dog': { dose: { by: 'count', count: [5, 8] }, breath: even, setupSeconds: 10 },
  'dead-bug': { dose: { by: 'count', count: [6, 10] }, breath: even, setupSeconds: 15 },
  'glute-bridge': { dose: { by: 'count', count: [5, 15] }, breath: even, setupSeconds: 10 },
  'clam-shell': { dose: { by: 'count', count: [10, 15] }, breath: { in: 3, out: 2 }, setupSeconds: 15 },
  'band-walk': { dose: { by: 'count', count: [8, 12] }, setupSeconds: 30 },
  'posture-check': { dose: { by: 'time', seconds: [30, 60] }, breath: slow, setupSeconds: 5 },
  'desk-check': { dose: { by: 'time', seconds: [40, 80] }, setupSeconds: 10 },
  'movement-break': { dose: { by: 'time', seconds: [60, 180] }, setupSeconds: 5 },
  breathing: { dose: { by: 'time', seconds: [120, 300] }, breath: slow, setupSeconds: 10 },
};

type Range = readonly [least: number, most: number];

const isInside = ([least, most]: Range, [from, to]: Range): boolean => least >= from && most <= to;

const once: Range = [1, 1];

/** Is every dose of one range allowed by the other? */
export function isWithin(dose: DoseRange, allowed: DoseRange): boolean {
  if (dose.by === 'count') return allowed.by === 'count' && isInside(dose.count, allowed.count);
  if (dose.by !== allowed.by || !isInside(dose.seconds, allowed.seconds)) return false;
  return dose.by === 'time' || allowed.by === 'time' || isInside(dose.rounds ?? once, allowed.rounds ?? once);
}
