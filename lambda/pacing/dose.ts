import type { DoseRange } from '../content/types';

/** How much of an exercise. Counts and seconds are whole. */
export type Dose =
  | { readonly by: 'hold'; readonly seconds: number; readonly rounds: number }
  | { readonly by: 'count'; readonly count: number }
  | { readonly by: 'time'; readonly seconds: number };

/** How much of one exercise was asked for: "twenty seconds", "ten". */
export type Amount =
  { readonly by: 'seconds'; readonly seconds: number } | { readonly by: 'count'; readonly count: number };

const upTo = (from: number, to: number, by: number): number[] => {
  const values: number[] = [];
  for (let value = from; value < to; value += by) values.push(value);
  return [...values, to];
};

/** Every dose that a range allows, the least first: the steps in which a routine is made to fit. */
export function dosesIn(range: DoseRange): readonly [Dose, ...Dose[]] {
  switch (range.by) {
    case 'hold': {
      const [fewest, most] = range.rounds ?? [1, 1];
      const least: Dose = { by: 'hold', seconds: range.seconds[0], rounds: fewest };
      const all = upTo(fewest, most, 1).flatMap((rounds) =>
        upTo(range.seconds[0], range.seconds[1], 5).map((seconds): Dose => ({ by: 'hold', seconds, rounds })),
      );
      return [least, ...all.slice(1)];
    }
    case 'count': {
      const [least, ...more] = upTo(range.count[0], range.count[1], 1);
      return [
        { by: 'count', count: least ?? range.count[0] },
        ...more.map((count): Dose => ({ by: 'count', count })),
      ];
    }
    case 'time': {
      const [least, ...more] = upTo(range.seconds[0], range.seconds[1], 10);
      return [
        { by: 'time', seconds: least ?? range.seconds[0] },
        ...more.map((seconds): Dose => ({ by: 'time', seconds })),
      ];
    }
  }
}

const within = ([least, most]: readonly [number, number], value: number): number =>
  Math.min(Math.max(Math.round(value), least), most);

/** About how long one repetition takes, for whoever asks for seconds of what is counted. [J] */
const repetitionSeconds = 7;

/** The dose of a range that comes nearest to what was asked for. Never more or less than the range. */
export function doseNear(range: DoseRange, amount: Amount): Dose {
  switch (range.by) {
    case 'hold': {
      const rounds = range.rounds ?? [1, 1];
      return amount.by === 'seconds'
        ? { by: 'hold', seconds: within(range.seconds, amount.seconds), rounds: rounds[0] }
        : { by: 'hold', seconds: range.seconds[0], rounds: within(rounds, amount.count) };
    }
    case 'count': {
      const count = amount.by === 'count' ? amount.count : amount.seconds / repetitionSeconds;
      return { by: 'count', count: within(range.count, count) };
    }
    case 'time':
      return {
        by: 'time',
        seconds: within(range.seconds, amount.by === 'seconds' ? amount.seconds : range.seconds[0]),
      };
  }
}

/** Can so much be done as it was asked for? Seconds of what is counted, and the other way round, only nearly. */
export function isWithin(range: DoseRange, amount: Amount): boolean {
  if (range.by === 'count') {
    return amount.by === 'count' && amount.count === within(range.count, amount.count);
  }
  return amount.by === 'seconds' && amount.seconds === within(range.seconds, amount.seconds);
}
