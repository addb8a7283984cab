import { playhead } from '../../lambda/pacing/playhead';

const phrases = [
  { words: 'Set up.', ownsMs: 2_000 },
  { words: 'Up.', ownsMs: 3_000 },
  { words: 'Down.', ownsMs: 3_000 },
  { words: 'Up again.', ownsMs: 4_000 },
];
const at = (elapsedMs: number) => playhead(phrases, ({ ownsMs }) => ownsMs, elapsedMs);

describe('the playhead', () => {
  it.each([
    [0, 'Set up.'],
    [1_999, 'Set up.'],
    [2_000, 'Up.'],
    [7_999, 'Down.'],
    [8_000, 'Up again.'],
    [11_999, 'Up again.'],
  ])('after %d ms is at "%s"', (elapsedMs, words) => {
    expect(at(elapsedMs)?.phrase.words).toBe(words);
  });

  it('tells which phrase that is, and how far into it', () => {
    expect(at(7_999)).toMatchObject({ index: 2, passedMs: 2_999 });
  });

  it('is nowhere once everything was spoken', () => {
    expect(at(12_000)).toBeNull();
  });

  it('is at the start when the clocks disagree by a moment', () => {
    expect(at(-50)?.phrase.words).toBe('Set up.');
  });
});
