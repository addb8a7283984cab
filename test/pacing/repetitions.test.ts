import { lengthMs } from '../../lambda/pacing/timeline';
import { paced, saidIn, unplayable } from './marks';

const moves = [
  { say: 'Full up.', then: ['Up a.', 'Up b.', 'Up c.'], seconds: 4 },
  { say: 'Full down.', then: ['Down a.', 'Down b.'], seconds: 3 },
];
const repeated = (count: number) => paced([{ repeat: moves }], { by: 'count', count });
const firstMoves = (count: number) => saidIn(repeated(count)).filter((_, index) => index % 2 === 0);

describe('repetitions', () => {
  it.each([5, 10, 15])('are as many as the dose says: %d', (count) => {
    const cues = repeated(count);
    expect(cues).toHaveLength(count * moves.length);
    expect(cues.map(({ place }) => place.rep).filter((_, index) => index % 2 === 0)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    );
  });

  it('each take the seconds of their moves', () => {
    expect(lengthMs(repeated(10))).toBe(10 * 7_000);
  });

  it('have full words twice, and quiet ones in turn after that', () => {
    const said = saidIn(repeated(6)).filter((_, index) => index % 2 === 1);
    expect(said.slice(0, 2)).toEqual(['Full down.', 'Full down.']);
    expect(said.slice(2)).toEqual(['Down b.', 'Down a.', 'Down b.', 'Down a.']);
  });

  it('count the end: two more, and the last one', () => {
    expect(firstMoves(10).slice(-2)).toEqual([
      expect.stringMatching(/^Two\. Up/u),
      expect.stringMatching(/^Last\. Up/u),
    ]);
  });

  it.each([8, 10, 15])('say when half of %d is done, once', (count) => {
    const halfway = firstMoves(count).flatMap((said, index) => (said.startsWith('Half.') ? [index] : []));
    expect(halfway).toEqual([Math.floor(count / 2)]);
  });

  it.each([5, 7])('do not, when there are only %d', (count) => {
    expect(firstMoves(count).filter((said) => said.startsWith('Half.'))).toEqual([]);
  });

  it('are only counted when there are enough of them', () => {
    expect(firstMoves(2)).toEqual(['Full up.', 'Full up.']);
  });

  it('take longer where the words need it, rather than overlap', () => {
    const long = { say: 'A very long sentence for so short a move.', then: ['Short.'], seconds: 1 };
    const cues = paced([{ repeat: [long] }], { by: 'count', count: 3 });
    expect(unplayable(cues)).toEqual([]);
    expect(lengthMs(cues)).toBeGreaterThan(3_000);
  });
});
