import { account } from '../../lambda/progress/account';
import { newEpisode } from '../../lambda/progress/episode';
import { dayMs, scriptNeeded, timesDone } from '../../lambda/progress/history';
import { rhythm } from '../../lambda/progress/rhythm';

const nowMs = Date.UTC(2026, 0, 30, 8);
const daysAgo = (...days: readonly number[]) =>
  days.map((day) => ({
    startedAtMs: nowMs - day * dayMs,
    atMs: nowMs - day * dayMs,
    exercises: ['cat-cow'],
  }));

describe('the rhythm', () => {
  it.each([
    ['the first', [0], 'usual'],
    ['the third within seven days', [4, 2, 0], 'week-full'],
    ['the third day running', [2, 1, 0], 'week-full'],
    ['the fourth day running', [3, 2, 1, 0], 'rest-day'],
    ['the fourth, an hour earlier each day', [3.12, 2.08, 1.04, 0], 'rest-day'],
    ['the fifth day running', [4, 3, 2, 1, 0], 'rest-day'],
    ['four within a week, with a rest', [4, 3, 1, 0], 'usual'],
    ['the fourth on one day', [0.1, 0.05, 0.02, 0], 'usual'],
    ['the third in two weeks', [13, 8, 0], 'usual'],
  ])('of %s practice', (_, days, expected) => {
    expect(rhythm(daysAgo(...days), nowMs)).toBe(expected);
  });
});

describe('how often an exercise was done', () => {
  it('is counted over the practices still known', () => {
    expect(timesDone(daysAgo(5, 3, 1), 'cat-cow')).toBe(3);
    expect(timesDone(daysAgo(5, 3, 1), 'childs-pose')).toBe(0);
  });

  it.each([
    [0, 'full'],
    [1, 'full'],
    [2, 'short'],
    [9, 'short'],
  ])('decides on its script: after %d times, %s', (times, expected) => {
    const practices = daysAgo(...Array.from({ length: times }, (_, day) => day));
    expect(scriptNeeded(practices, 'cat-cow')).toBe(expected);
  });
});

describe('the account of how it goes', () => {
  const started = newEpisode(6, nowMs - 10 * dayMs);
  const scores = (...given: readonly number[]) =>
    given.map((score, index) => ({
      atMs: started.startedAtMs + index * dayMs,
      when: 'before' as const,
      score,
    }));

  it('counts the practices of two weeks', () => {
    expect(account(daysAgo(20, 14, 13, 6, 0), [], null, nowMs)).toEqual({ practices: 3, pain: null });
  });

  it('tells how pain changed since the start', () => {
    expect(account([], scores(6, 5, 3), started, nowMs).pain).toEqual({ change: 'better', from: 6, to: 3 });
  });

  it('tells no course where there is one score, or none', () => {
    expect(account([], scores(6), started, nowMs).pain).toBeNull();
    expect(account([], [], started, nowMs).pain).toBeNull();
  });
});
