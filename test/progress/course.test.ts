import { advice, adviceDue, asksHowItGoes } from '../../lambda/progress/advice';
import {
  episodeEndsAfterDays,
  episodeNow,
  isWorse,
  newEpisode,
  withSaid,
  type Episode,
} from '../../lambda/progress/episode';
import { bandOf, change } from '../../lambda/progress/pain';
import { dayMs } from '../../lambda/progress/history';

const startMs = Date.UTC(2026, 0, 5, 8);
const onDay = (day: number): number => startMs + day * dayMs;
const episode = newEpisode(6, startMs);

describe('a real change of pain', () => {
  it.each([
    [6, 4, 'better'],
    [6, 5, 'same'],
    [3, 2, 'better'],
    [4, 3, 'same'],
    [1, 0, 'better'],
    [0, 0, 'same'],
    [0, 1, 'same'],
    [4, 5, 'same'],
    [4, 6, 'worse'],
  ] as const)('from %d to %d is %s', (from, to, expected) => {
    expect(change(from, to)).toBe(expected);
  });
});

describe('pain before a session', () => {
  it.each([
    [0, 'go'],
    [3, 'go'],
    [4, 'settles'],
    [5, 'settles'],
    [6, 'gentle'],
    [7, 'severe'],
    [10, 'severe'],
  ] as const)('of %d allows: %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

describe('how it goes', () => {
  it.each([
    [2, false],
    [3, true],
    [4, true],
  ])('is asked on day %d: %s', (day, expected) => {
    expect(asksHowItGoes(episode, onDay(day))).toBe(expected);
  });

  it('is asked once, and not after advice', () => {
    expect(asksHowItGoes(withSaid(episode, 'how-it-goes'), onDay(4))).toBe(false);
    expect(asksHowItGoes(withSaid(episode, 'book'), onDay(9))).toBe(false);
  });
});

describe('advice where pain is not better', () => {
  it.each([
    [4, null],
    [5, 'book'],
    [13, 'book'],
    [14, 'book-firmly'],
    [41, 'book-firmly'],
    [42, 'book-now'],
    [90, 'book-now'],
  ])('on day %d is: %s', (day, expected) => {
    expect(adviceDue(episode, 5, onDay(day))).toBe(expected);
  });

  it.each(advice)('"$once" is given once in an episode', ({ once, fromDay }) => {
    expect(adviceDue(withSaid(episode, once), 6, onDay(fromDay))).toBeNull();
  });

  it('goes on to the firmer one when the milder was said', () => {
    expect(adviceDue(withSaid(episode, 'book'), 6, onDay(14))).toBe('book-firmly');
  });

  it('is not given to those who are better by two points or three tenths, nor without pain', () => {
    expect(adviceDue(episode, 4, onDay(42))).toBeNull();
    expect(adviceDue(newEpisode(3, startMs), 2, onDay(42))).toBeNull();
    expect(adviceDue(newEpisode(0, startMs), 0, onDay(42))).toBeNull();
  });
});

describe('an episode', () => {
  const score = { atMs: onDay(1), when: 'before', score: 5 } as const;
  const practice = { startedAtMs: onDay(3), atMs: onDay(3), exercises: ['cat-cow'] };

  it('goes on while there is a practice or a score within its days', () => {
    expect(episodeNow(episode, [score], [], onDay(episodeEndsAfterDays))).toBe(episode);
    expect(episodeNow(episode, [score], [practice], onDay(episodeEndsAfterDays + 2))).toBe(episode);
  });

  it('is over after so many days with neither', () => {
    expect(episodeNow(episode, [score], [practice], onDay(episodeEndsAfterDays + 3))).toBeNull();
  });
});

describe('much worse', () => {
  const start: Episode = newEpisode(4, startMs);

  it.each([
    [3, 5, true],
    [4, 5, false],
    [5, 6, true],
    [null, 5, false],
    [null, 6, true],
  ])('is, at a start of four, from %s at the last visit to %d: %s', (last, now, expected) => {
    expect(isWorse(start, last, now)).toBe(expected);
  });

  it('than at the start leads to the check once at each height', () => {
    const checked: Episode = { ...start, checkedScore: 6 };
    expect(isWorse(checked, 6, 6)).toBe(false);
    expect(isWorse(checked, 6, 7)).toBe(true);
  });

  it('than at the last visit always does, checked or not', () => {
    expect(isWorse({ ...start, checkedScore: 9 }, 4, 6)).toBe(true);
  });
});
