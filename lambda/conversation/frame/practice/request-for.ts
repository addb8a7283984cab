import { isRoutineKind, minutesNear, minutesOf } from '../../../routine/minutes';
import type { Request } from '../../../routine/request';
import type { Wish } from '../heard';
import type { Person } from '../person';
import { kitFor } from './kit';

/** What is asked of a routine by a wish, and by what is known where it leaves something open. */
export const requestFor = (person: Person, wish: Wish): Request => ({
  minutes: minutesFor(person, wish),
  kind: wish.kind ?? 'full',
  area: wish.area ?? 'all',
  kit: kitFor(person, wish),
});

/** The time that was asked for, as near as such a session comes to it; else the usual one. */
function minutesFor({ preferences }: Person, { kind = 'full', exercise, minutes }: Wish): number {
  if (exercise !== undefined) return minutes ?? minutesOf[kind].usual;
  const usual = isRoutineKind(kind) ? preferences.minutes : null;
  return minutesNear(kind, minutes ?? usual ?? minutesOf[kind].usual);
}
