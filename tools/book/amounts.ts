import type { Breath, DoseRange } from '../../lambda/content/types';
import type { Dose } from '../../lambda/pacing/dose';

/** Minutes and seconds as a clock shows them: 1:05. */
export function clock(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Seconds with one decimal: 4.5. */
export const tenths = (ms: number): string => (ms / 1000).toFixed(1);

const from = ([least, most]: readonly [number, number], unit: string): string =>
  least === most ? `${least} ${unit}` : `${least} to ${most} ${unit}`;

/** The least and the most of an exercise, as a clinician writes it. */
export function rangeWords(range: DoseRange): string {
  switch (range.by) {
    case 'count':
      return from(range.count, 'repetitions');
    case 'time':
      return from(range.seconds, 'seconds');
    case 'hold': {
      const hold = `hold for ${from(range.seconds, 'seconds')}`;
      return range.rounds === undefined ? hold : `${hold}, ${from(range.rounds, 'rounds')}`;
    }
  }
}

/** One dose within a range. */
export function doseWords(dose: Dose): string {
  switch (dose.by) {
    case 'count':
      return `${dose.count} repetitions`;
    case 'time':
      return `${dose.seconds} seconds`;
    case 'hold':
      return dose.rounds === 1
        ? `a hold of ${dose.seconds} seconds`
        : `${dose.rounds} holds of ${dose.seconds} seconds`;
  }
}

export const breathWords = (breath: Breath): string => `in for ${breath.in} s, out for ${breath.out} s`;
