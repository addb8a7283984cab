import { planner } from '../../scripts/plans/measured';
import { mixes, people } from '../../scripts/plans/mixes';
import { leastShare, missingMs, shareOf } from '../../lambda/routine/share';
import { mostOff } from '../../lambda/routine/against-time';
import { content } from './requests';

describe('the share of the area', () => {
  it('is of the paced time in the area and elsewhere, and misses what half of it lacks', () => {
    const shared = { inAreaMs: 20_000, elsewhereMs: 60_000 };
    expect(shareOf(shared)).toBe(0.25);
    expect(missingMs(shared)).toBe(20_000);
  });

  it('is whole where nothing is shared out', () => {
    expect(shareOf({ inAreaMs: 0, elsewhereMs: 0 })).toBe(1);
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
