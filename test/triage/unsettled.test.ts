import {
  dayOf,
  mustBeSeenAfter,
  restsToday,
  unsettledNow,
  withUnsettled,
  type Unsettled,
} from '../../lambda/triage/unsettled';

const nowMs = Date.UTC(2026, 0, 5, 8);
const dayMs = 86_400_000;
const left = (how: Unsettled['how']): Unsettled => ({ how, day: dayOf(nowMs) });

describe('what a visit left unsettled', () => {
  it.each([
    [0, 'urgent'],
    [13, 'urgent'],
    [14, null],
    [-1, 'urgent'],
  ])('%d days later is %s', (days, how) => {
    expect(unsettledNow(left('urgent'), nowMs + days * dayMs)).toBe(how);
  });

  it.each<[Unsettled['how'], string | null]>([
    ['emergency', 'emergency'],
    ['urgent', 'urgent'],
    ['open', null],
    ['rest', null],
  ])('%s means that they must have been seen: %s', (how, expected) => {
    expect(mustBeSeenAfter(left(how), nowMs)).toBe(expected);
  });

  it.each<[Unsettled['how'], number, boolean]>([
    ['rest', 0, true],
    ['rest', -1, true],
    ['rest', 1, false],
    ['open', 0, false],
  ])('%s, %d days later, means rest: %s', (how, days, expected) => {
    expect(restsToday(left(how), nowMs + days * dayMs)).toBe(expected);
  });

  it.each<[Unsettled['how'], Unsettled['how'], Unsettled['how']]>([
    ['emergency', 'open', 'emergency'],
    ['rest', 'open', 'open'],
    ['open', 'urgent', 'urgent'],
    ['urgent', 'emergency', 'emergency'],
  ])('is the worse: %s, then %s', (before, now, expected) => {
    expect(withUnsettled(left(before), left(now)).how).toBe(expected);
  });
});
