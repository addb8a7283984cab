import { lengthMs } from '../../lambda/pacing/timeline';
import { paced, saidIn, stays, unplayable } from './marks';

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

describe('repetitions that change side', () => {
  const reach = {
    say: '{side} arm, {other} leg.',
    then: ['{side} a.', '{side} b.', '{side} c.'],
    seconds: 4,
  };
  const back = { say: 'And back.', then: ['Back a.', 'Back b.', 'Back c.'], seconds: 3 };
  const alternated = (count: number) => paced([{ alternate: [reach, back] }], { by: 'count', count });
  const reaches = (count: number) => saidIn(alternated(count)).filter((_, index) => index % 2 === 0);

  it('are as many on each side as the dose says, the left before the right', () => {
    const met = stays(alternated(3)).map(({ rep, side }) => `${rep} ${String(side)}`);
    expect(met).toEqual(['1 left', '1 right', '2 left', '2 right', '3 left', '3 right']);
  });

  it('take the seconds of their moves on each side', () => {
    expect(lengthMs(alternated(5))).toBe(5 * 2 * 7_000);
  });

  it('name the side, in full words once on each', () => {
    expect(reaches(2).map((said) => said.replace(/ [abc]\./u, ' quiet.'))).toEqual([
      'Links arm, rechts leg.',
      'Rechts arm, links leg.',
      'Links quiet.',
      'Rechts quiet.',
    ]);
  });

  it('count the end for both sides at once, before the left', () => {
    const counted = reaches(8).map((said) => /^(?:Half|Two each|Last each)\./u.exec(said)?.[0] ?? '');
    expect(counted.flatMap((said, index) => (said === '' ? [] : [`${index} ${said}`]))).toEqual([
      '8 Half.',
      '12 Two each.',
      '14 Last each.',
    ]);
  });

  it('are followed by a place of its own', () => {
    const cues = paced([{ alternate: [reach] }, { say: 'Rest.' }], { by: 'count', count: 5 });
    expect(cues.at(-1)?.place).toEqual({ side: null, round: 0, rep: 6 });
  });
});
