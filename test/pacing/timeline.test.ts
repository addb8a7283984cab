import { from, lengthMs, nowhere, type Timeline } from '../../lambda/pacing/timeline';

const first = { side: null, round: 0, rep: 1 };
const second = { ...first, rep: 2 };
const timeline: Timeline = [
  { kind: 'spoken', words: 'Set up.', ownsMs: 2_000, place: nowhere, breath: null },
  { kind: 'timed', words: 'Up.', ownsMs: 3_000, place: first, breath: null },
  { kind: 'timed', words: 'Down.', ownsMs: 3_000, place: first, breath: null },
  { kind: 'timed', words: 'Up again.', ownsMs: 4_000, place: second, breath: null },
];

describe('the length of a timeline', () => {
  it('is what its cues own together', () => {
    expect(lengthMs(timeline)).toBe(12_000);
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
