import { dosesIn } from '../../lambda/pacing/dose';

describe('the doses that a range allows', () => {
  it('of repetitions go up one by one', () => {
    expect(dosesIn({ by: 'count', count: [10, 13] })).toEqual(
      [10, 11, 12, 13].map((count) => ({ by: 'count', count })),
    );
  });

  it('of time go up in steps of ten seconds, and end with the most', () => {
    const seconds = dosesIn({ by: 'time', seconds: [30, 55] }).map(
      (dose) => dose.by === 'time' && dose.seconds,
    );
    expect(seconds).toEqual([30, 40, 50, 55]);
  });

  it('of a hold go up in steps of five seconds, in every number of rounds', () => {
    const doses = dosesIn({ by: 'hold', seconds: [20, 30], rounds: [1, 2] });
    expect(doses.map((dose) => dose.by === 'hold' && [dose.rounds, dose.seconds])).toEqual([
      [1, 20],
      [1, 25],
      [1, 30],
      [2, 20],
      [2, 25],
      [2, 30],
    ]);
  });

  it('of a hold without rounds are one round', () => {
    expect(dosesIn({ by: 'hold', seconds: [20, 20] })).toEqual([{ by: 'hold', seconds: 20, rounds: 1 }]);
  });
});
