import fc from 'fast-check';
import { contentFor } from '../../lambda/content';
import type { DoseRange } from '../../lambda/content/types';
import { dosesIn } from '../../lambda/pacing/dose';
import { doseAt, dosesUpTo, topLevel } from '../../lambda/progress/dose-cap';

const counts: DoseRange = { by: 'count', count: [10, 15] };
const holds: DoseRange = { by: 'hold', seconds: [20, 30] };
const twice: DoseRange = { by: 'hold', seconds: [20, 30], rounds: [2, 2] };
const rolling: DoseRange = { by: 'time', seconds: [30, 60] };

const most = (range: DoseRange, level: number) => dosesUpTo(range, level).at(-1);

describe('what a level allows', () => {
  it('begins with the lowest third of the range', () => {
    expect(dosesUpTo(counts, 0)).toEqual([10, 11].map((count) => ({ by: 'count', count })));
    expect(dosesUpTo(holds, 0)).toEqual([{ by: 'hold', seconds: 20, rounds: 1 }]);
    expect(most(rolling, 0)).toEqual({ by: 'time', seconds: 40 });
  });

  it.each([
    ['a repetition', counts, { by: 'count', count: 12 }],
    ['five seconds', holds, { by: 'hold', seconds: 25, rounds: 1 }],
    ['five seconds a round', twice, { by: 'hold', seconds: 25, rounds: 2 }],
  ])('grows by %s a level', (_, range, expected) => {
    expect(most(range, 1)).toEqual(expected);
  });

  it('is the whole range from the top level on', () => {
    for (const range of [counts, holds, twice, rolling]) {
      expect(dosesUpTo(range, topLevel(range))).toEqual(dosesIn(range));
      expect(dosesUpTo(range, topLevel(range) - 1).length).toBeLessThan(dosesIn(range).length);
    }
  });

  it('of one dose alone is that dose', () => {
    const fixed: DoseRange = { by: 'time', seconds: [40, 40] };
    expect(dosesUpTo(fixed, 0)).toEqual([{ by: 'time', seconds: 40 }]);
    expect(topLevel(fixed)).toBe(0);
  });
});

describe('an exercise by itself', () => {
  it('begins with its least dose, and grows a step a level to its most', () => {
    expect([0, 1, 2, 50].map((level) => doseAt(counts, level))).toEqual(
      [10, 11, 12, 15].map((count) => ({ by: 'count', count })),
    );
    expect(doseAt(twice, 1)).toEqual({ by: 'hold', seconds: 25, rounds: 2 });
  });
});

it('no level leaves the range of any exercise, and none has less than the one below', () => {
  const ranges = Object.values(contentFor('en-US').exercises).map(({ dose }) => dose);
  fc.assert(
    fc.property(fc.constantFrom(...ranges), fc.nat({ max: 100 }), (range, level) => {
      expect(dosesIn(range)).toEqual(expect.arrayContaining([...dosesUpTo(range, level + 1)]));
      expect(dosesUpTo(range, level + 1)).toEqual(expect.arrayContaining([...dosesUpTo(range, level)]));
    }),
  );
});
