import { from, lengthMs, nowhere, playhead, type Timeline } from '../../lambda/pacing/timeline';

const first = { side: null, round: 0, rep: 1 };
const second = { ...first, rep: 2 };
const timeline: Timeline = [
  { kind: 'spoken', words: 'Set up.', ownsMs: 2_000, place: nowhere },
  { kind: 'timed', words: 'Up.', ownsMs: 3_000, place: first },
  { kind: 'timed', words: 'Down.', ownsMs: 3_000, place: first },
  { kind: 'timed', words: 'Up again.', ownsMs: 4_000, place: second },
];

describe('the length of a timeline', () => {
  it('is what its cues own together', () => {
    expect(lengthMs(timeline)).toBe(12_000);
  });
});

describe('the playhead', () => {
  it.each([
    [0, 'Set up.'],
    [1_999, 'Set up.'],
    [2_000, 'Up.'],
    [7_999, 'Down.'],
    [8_000, 'Up again.'],
    [11_999, 'Up again.'],
  ])('after %d ms is at "%s"', (elapsedMs, words) => {
    expect(playhead(timeline, elapsedMs)?.words).toBe(words);
  });

  it('is nowhere once everything was spoken', () => {
    expect(playhead(timeline, 12_000)).toBeNull();
  });

  it('is at the start when the clocks disagree by a moment', () => {
    expect(playhead(timeline, -50)?.words).toBe('Set up.');
  });
});

describe('going on from a place', () => {
  it('begins with the first cue of it, not with the one that was cut off', () => {
    expect(from(timeline, first).map(({ words }) => words)).toEqual(['Up.', 'Down.', 'Up again.']);
  });

  it('has all of it where the place is no longer there', () => {
    expect(from(timeline, { ...first, rep: 9 })).toEqual(timeline);
  });
});
