import type { DoseRange } from '../content/types';

/** How much of an exercise. Counts and seconds are whole. */
export type Dose =
  | { readonly by: 'hold'; readonly seconds: number; readonly rounds: number }
  | { readonly by: 'count'; readonly count: number }
  | { readonly by: 'time'; readonly seconds: number };

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
