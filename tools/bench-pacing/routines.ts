import type { Coach } from '../shared/first-visit/coach';
import type { Spoken } from './exercises';

/** A fixed moment, so that the same words are spoken each time. */
const monday = Date.UTC(2026, 0, 5, 8);

const wishes = ['five minutes', 'ten minutes', 'fifteen minutes', 'twenty minutes'];

/** Whole routines as the built handler speaks them, from the plan to the goodbye. */
export async function everyRoutine(coach: Coach): Promise<readonly Spoken[]> {
  const routines: Spoken[] = [];
  for (const wish of wishes) {
    const turns = await coach.firstVisit({
      wish: `${wish} for my lower back`,
      locale: 'en-US',
      atMs: monday,
    });
    routines.push({
      name: wish,
      plannedMs: turns.reduce((sum, { speech }) => sum + speech.lengthMs, 0),
      parts: turns.flatMap(({ speech }) => speech.parts),
    });
  }
  return routines;
}
