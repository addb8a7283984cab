import { dayMs, practicesWithin, type PastPractice } from './history';

/** Three practices a week, with days of rest between, are the target. The article: be consistent. */
export const timesAWeek = 3;
/** From the fourth day running on, a day of rest is recommended. [J] */
const daysRunning = 4;

/** What is worth saying about the rhythm after a practice, the last in the list. */
export type Rhythm = 'rest-day' | 'week-full' | 'usual';

export function rhythm(practices: readonly PastPractice[], nowMs: number): Rhythm {
  if (isDaysRunning(practices, nowMs)) return 'rest-day';
  return practicesWithin(practices, 7, nowMs).length === timesAWeek ? 'week-full' : 'usual';
}

/** Was there a practice about one, two and three days ago too? The person's time zone is not known. */
function isDaysRunning(practices: readonly PastPractice[], nowMs: number): boolean {
  const daysAgo = Array.from({ length: daysRunning - 1 }, (_, index) => index + 1);
  return daysAgo.every((days) =>
    practices.some(({ atMs }) => Math.abs(nowMs - days * dayMs - atMs) < dayMs / 2),
  );
}
