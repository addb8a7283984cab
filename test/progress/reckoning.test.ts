import { contentFor } from '../../lambda/content';
import { dayMs, type PainScore, type PastPractice } from '../../lambda/progress/history';
import {
  levelsOf,
  noProgress,
  reckoned,
  tooMuch,
  wentWell,
  type Progress,
} from '../../lambda/progress/reckoning';
import { topLevel } from '../../lambda/progress/dose-cap';
import { lowestLevel, standingOf, variationAt } from '../../lambda/progress/standing';

const { exercises } = contentFor('en-US');
const startMs = Date.UTC(2026, 0, 5, 8);
const hourMs = 3_600_000;

/** A practice of ten minutes on a day. */
const practice = (day: number, ...done: readonly string[]): PastPractice => ({
  startedAtMs: startMs + day * dayMs,
  atMs: startMs + day * dayMs + 600_000,
  exercises: done,
});

const around = ({ startedAtMs, atMs }: PastPractice, before: number, after: number): PainScore[] => [
  { atMs: startedAtMs + 1000, when: 'before', score: before },
  { atMs: atMs + 1000, when: 'after', score: after },
];

/** The progress an hour after the last practice. */
function after(
  practices: readonly PastPractice[],
  pain: readonly PainScore[] = [],
  before: Progress = noProgress,
) {
  return reckoned(before, { practices, pain }, exercises, (practices.at(-1)?.atMs ?? startMs) + hourMs);
}

const twoPractices = [practice(0, 'cat-cow'), practice(2, 'cat-cow')];

describe('a level goes up', () => {
  it('after two good practices in a row, and not after one', () => {
    expect(levelsOf(after([practice(0, 'cat-cow')]))).toEqual({ 'cat-cow': 0 });
    expect(levelsOf(after(twoPractices))).toEqual({ 'cat-cow': 1 });
  });

  it('again after two more', () => {
    const four = [...twoPractices, practice(4, 'cat-cow'), practice(6, 'cat-cow')];
    expect(levelsOf(after(four.slice(0, 3)))).toEqual({ 'cat-cow': 1 });
    expect(levelsOf(after(four))).toEqual({ 'cat-cow': 2 });
  });

  it('where pain is no higher after than before', () => {
    const pain = twoPractices.flatMap((one) => around(one, 4, 4));
    expect(levelsOf(after(twoPractices, pain))).toEqual({ 'cat-cow': 1 });
  });

  it('in one exercise a practice; the other follows in the next', () => {
    const three = [0, 2, 4].map((day) => practice(day, 'cat-cow', 'childs-pose'));
    expect(Object.values(levelsOf(after(three.slice(0, 2)))).sort()).toEqual([0, 1]);
    expect(levelsOf(after(three))).toEqual({ 'cat-cow': 1, 'childs-pose': 1 });
  });

  it('first in the exercise that has waited longest', () => {
    const four = [0, 2, 4, 6].map((day) => practice(day, 'cat-cow', 'childs-pose', 'pelvic-tilt'));
    expect(Object.values(levelsOf(after(four)))).toEqual([1, 1, 1]);
  });

  it('with practices counted once, however often they are reckoned', () => {
    const first = after(twoPractices);
    expect(after(twoPractices, [], first)).toEqual(first);
  });

  it('up to the harder variation, past the end of the range', () => {
    const many = Array.from({ length: 30 }, (_, day) => practice(day, 'cat-cow'));
    const dose = exercises['cat-cow']?.dose;
    expect(dose).toBeDefined();
    const level = standingOf(after(many).standings, 'cat-cow').level;
    expect(level).toBe(dose === undefined ? NaN : topLevel(dose) + 1);
    expect(dose && [variationAt(dose, level - 1), variationAt(dose, level)]).toEqual(['usual', 'harder']);
  });
});

describe('a level stays', () => {
  it('where pain rose in one of the two', () => {
    const pain = [...around(practice(0), 4, 4), ...around(practice(2), 4, 5)];
    expect(levelsOf(after(twoPractices, pain))).toEqual({ 'cat-cow': 0 });
  });

  it('on days of much pain', () => {
    const pain = twoPractices.flatMap((one) => around(one, 6, 5));
    expect(levelsOf(after(twoPractices, pain))).toEqual({ 'cat-cow': 0 });
  });

  it('where one of the two had a stop in it', () => {
    const stopped = tooMuch(noProgress, 'cat-cow', {
      sinceMs: startMs,
      nowMs: (twoPractices[1]?.startedAtMs ?? 0) + 1000,
    });
    expect(levelsOf(after(twoPractices, [], stopped))).toEqual({ 'cat-cow': lowestLevel });
  });

  it('for a warm-up and for breathing: they have none', () => {
    const two = [practice(0, 'warm-up', 'breathing'), practice(2, 'warm-up', 'breathing')];
    expect(levelsOf(after(two))).toEqual({});
  });
});

describe('a step back', () => {
  const atTwo: Progress = {
    ...noProgress,
    standings: [
      { exercise: 'cat-cow', level: 2, good: 1, setBackAtMs: null },
      { exercise: 'childs-pose', level: 1, good: 1, setBackAtMs: null },
    ],
    reckonedAtMs: startMs,
  };
  const stop = { sinceMs: startMs, nowMs: startMs + 1000 };

  it('is one level, in that exercise alone', () => {
    expect(levelsOf(tooMuch(atTwo, 'cat-cow', stop))).toEqual({ 'cat-cow': 1, 'childs-pose': 1 });
  });

  it('is taken once a practice, and from the start to the easier variation at most', () => {
    const once = tooMuch(atTwo, 'cat-cow', stop);
    expect(tooMuch(once, 'cat-cow', stop)).toBe(once);
    const lowest = tooMuch(noProgress, 'cat-cow', stop);
    const later = { sinceMs: stop.nowMs + 1, nowMs: stop.nowMs + 2 };
    expect(levelsOf(lowest)).toEqual({ 'cat-cow': lowestLevel });
    expect(levelsOf(tooMuch(lowest, 'cat-cow', later))).toEqual({ 'cat-cow': lowestLevel });
  });

  it('of everything follows a gap of seven days, once', () => {
    const gap = (days: number, from: Progress) =>
      reckoned(from, { practices: [], pain: [] }, exercises, startMs + days * dayMs);
    expect(levelsOf(gap(6.9, atTwo))).toEqual({ 'cat-cow': 2, 'childs-pose': 1 });
    const back = gap(7, atTwo);
    expect(levelsOf(back)).toEqual({ 'cat-cow': 1, 'childs-pose': 0 });
    expect(levelsOf(gap(8, back))).toEqual({ 'cat-cow': 1, 'childs-pose': 0 });
    expect(standingOf(back.standings, 'cat-cow').good).toBe(0);
  });
});

it('what content no longer has is dropped', () => {
  const old = { ...noProgress, standings: [{ exercise: 'gone', level: 3, good: 0, setBackAtMs: null }] };
  expect(levelsOf(after(twoPractices, [], old))).toEqual({ 'cat-cow': 1 });
});

describe('a practice went well', () => {
  const today = practice(0, 'cat-cow');

  it.each([
    [4, 4, true],
    [4, 3, true],
    [4, 5, false],
    [7, 5, false],
  ])('with pain of %d before and %d after: %s', (before, afterwards, expected) => {
    expect(wentWell(noProgress, today, around(today, before, afterwards))).toBe(expected);
  });

  it('unless there was a stop in it', () => {
    const stopped = tooMuch(noProgress, 'cat-cow', { sinceMs: startMs, nowMs: startMs + 1 });
    expect(wentWell(stopped, today, [])).toBe(false);
    expect(wentWell(noProgress, today, [])).toBe(true);
  });
});
