import type { DoseRange } from '../content/types';
import { dosesIn, type Dose } from '../pacing/dose';

/** The part of a range that is open from the start, so that a routine can still fit its time. [J] */
const openFromStart = 1 / 3;

/** Repetitions, or seconds in all: by this doses are told more from less. */
const amountOf = (dose: Dose): number => {
  switch (dose.by) {
    case 'count':
      return dose.count;
    case 'hold':
      return dose.seconds * dose.rounds;
    case 'time':
      return dose.seconds;
  }
};

/** What one level adds: a repetition, or five seconds, in each round that is done in any case. */
function stepOf(range: DoseRange): number {
  switch (range.by) {
    case 'count':
      return 1;
    case 'hold':
      return 5 * (range.rounds?.[0] ?? 1);
    case 'time':
      return 5;
  }
}

function bounds(range: DoseRange) {
  const amounts = dosesIn(range).map(amountOf);
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  return { least, most, atStart: least + (most - least) * openFromStart, step: stepOf(range) };
}

/** May this dose be given at this level? Of the doses of a range, the least is allowed at every level. */
export function doseCap(range: DoseRange, level: number): (dose: Dose) => boolean {
  const { atStart, step } = bounds(range);
  return (dose) => amountOf(dose) <= atStart + level * step;
}

/** The doses of a range that a level allows, the least first. They are the content's own, never more. */
export function dosesUpTo(range: DoseRange, level: number): readonly [Dose, ...Dose[]] {
  const [least, ...more] = dosesIn(range);
  return [least, ...more.filter(doseCap(range, level))];
}

/** The dose of an exercise that was asked for by itself: the least, and a step more with each level. */
export function doseAt(range: DoseRange, level: number): Dose {
  const { least, step } = bounds(range);
  const [first, ...more] = dosesIn(range);
  return more.findLast((dose) => amountOf(dose) <= least + level * step) ?? first;
}

/** The level from which on the whole range is open. */
export function topLevel(range: DoseRange): number {
  const { most, atStart, step } = bounds(range);
  return Math.ceil((most - atStart) / step);
}

/** How many steps a dose stays below the one that a person has come to; 0 where it reaches it. */
export function stepsShort(range: DoseRange, level: number, dose: Dose): number {
  const { step } = bounds(range);
  return Math.max(0, amountOf(doseAt(range, level)) - amountOf(dose)) / step;
}
