import { isRoutineKind } from '../../routine/minutes';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../frame/draft';
import type { Wish } from '../frame/heard';
import { mentionKit, withKit } from '../frame/practice/kit';
import type { Person } from '../frame/person';
import type { Practice } from '../frame/practice/practice';
import { requestFor } from '../frame/practice/request-for';
import { knownIn, routineFor } from '../frame/practice/routine-for';
import type { Offer } from '../frame/state';
import { announce } from './announce';
import { exerciseInstead, kindInstead, minutesInstead } from './instead';

/** The practice for a wish, announced; or, after a plain sentence, what can be offered instead. */
export function practiceFor(draft: Draft, wish: Wish, clearance: Clearance): Practice | Offer {
  const request = requestFor(draft.person, wish);
  const { minutes, kit } = request;
  if (wish.minutes !== undefined && wish.minutes !== minutes) return minutesInstead(draft, wish, minutes);
  const routine = routineFor(draft, wish, request, clearance);
  if (routine === null) {
    const instead = wish.exercise === undefined ? kindInstead : exerciseInstead;
    return instead(draft, wish, kit, clearance);
  }
  draft.person = withMinutes(withKit(draft.person, wish), wish);
  announce(draft, routine, minutes, wish);
  mentionKit(draft, wish);
  return {
    wish,
    steps: routine.steps,
    step: 0,
    place: null,
    position: draft.person.practice?.position ?? 'standing',
    startedAtMs: draft.world.nowMs,
    known: knownIn(draft.person, draft.world.content.exercises),
    done: [],
  };
}

/** The time of a whole routine becomes the usual one; that of a short break does not. */
const withMinutes = (person: Person, { kind = 'full', exercise, minutes }: Wish): Person =>
  minutes === undefined || exercise !== undefined || !isRoutineKind(kind)
    ? person
    : { ...person, preferences: { ...person.preferences, minutes } };
