import { planner } from '../../tools/plans/measured';
import { mixes, people } from '../../tools/plans/mixes';
import { hasShare, leastShare, shareOf } from '../../lambda/routine/share';
import { mostOff } from '../../lambda/routine/against-time';
import { content } from './requests';

describe('the share of the area', () => {
  it('is of the paced time in the area and elsewhere, and is had from a half on', () => {
    expect(shareOf({ inAreaMs: 20_000, elsewhereMs: 60_000 })).toBe(0.25);
    expect(hasShare(30_000, 30_000)).toBe(true);
    expect(hasShare(29_000, 30_000)).toBe(false);
  });

  it('is whole where nothing is shared out', () => {
    expect(shareOf({ inAreaMs: 0, elsewhereMs: 0 })).toBe(1);
    expect(hasShare(0, 0)).toBe(true);
  });
});

describe.each(people)('for somebody %s, every mix of time, area, kit and ground', (person) => {
  const measure = planner(content, person, 'full');
  const results = mixes.map((mix) => ({ mix, ...measure(mix) }));

  it('takes the time asked, within a twentieth', () => {
    expect(results.filter(({ off }) => Math.abs(off) > mostOff)).toEqual([]);
  });

  it('gives half of its paced time or more to the area', () => {
    expect(results.filter(({ share }) => share < leastShare)).toEqual([]);
  });
});

describe.each(['release', 'stretch', 'strength'] as const)('a session of %s alone', (kind) => {
  it('is rather shorter than filled up with what is for other parts', () => {
    const measure = planner(content, 'new', kind);
    const longest = mixes.filter(({ minutes }) => minutes === 20).map((mix) => ({ mix, ...measure(mix) }));
    expect(longest.filter(({ share }) => share < leastShare)).toEqual([]);
  });
});
