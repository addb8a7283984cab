import type { Kit, WishKind } from '../content/terms';
import { isAllowed } from '../routine/candidates';
import { isRoutineKind, minutesNear, minutesOf } from '../routine/minutes';
import type { Routine } from '../routine/plan';
import type { Request } from '../routine/request';
import type { Clearance } from '../triage/clearance';
import type { Draft } from './draft';
import type { Wish } from './heard';
import { kitFor, mentionKit, withKit } from './kit';
import { numberWords } from './numbers';
import type { Person } from './person';
import type { Practice } from './practice';
import { announce, knownIn, routineFor } from './routine-for';
import type { Offer } from './state';

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

/** The same time in gentle moves, of any kind where its own kind has none; null where nothing is left. */
export function gentleRoutine(draft: Draft, wish: Wish, clearance: Clearance): Routine | null {
  const request = requestFor(draft.person, wish);
  return (
    routineFor(draft, wish, request, clearance) ??
    routineFor(draft, wish, { ...request, kind: 'full' }, clearance)
  );
}

/** What is asked of a routine by a wish, and by what is known where it leaves something open. */
const requestFor = (person: Person, wish: Wish): Request => ({
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

/** The time of a whole routine becomes the usual one; that of a short break does not. */
const withMinutes = (person: Person, { kind = 'full', exercise, minutes }: Wish): Person =>
  minutes === undefined || exercise !== undefined || !isRoutineKind(kind)
    ? person
    : { ...person, preferences: { ...person.preferences, minutes } };

function minutesInstead(draft: Draft, wish: Wish, minutes: number): Offer {
  const { content } = draft.world;
  const kind = wish.kind ?? 'full';
  const { shortest, longest } = minutesOf[kind];
  const values = { kind: content.names.kinds[kind], longest: numberWords(content, longest) };
  if (shortest === longest) draft.say('minutes-fixed', values);
  else draft.say('minutes-out-of-range', { ...values, shortest: numberWords(content, shortest) });
  return { instead: 'minutes', wish: { ...wish, minutes } };
}

/** What comes nearest to a kind of session that nothing is left of. Something gentle always is. */
const nearestKind: Readonly<Record<WishKind, WishKind>> = {
  full: 'breathing',
  release: 'stretch',
  stretch: 'breathing',
  strength: 'stretch',
  breathing: 'posture-check',
  'movement-break': 'breathing',
  'desk-check': 'breathing',
  'posture-check': 'breathing',
};

function kindInstead(draft: Draft, wish: Wish, kit: readonly Kit[]): Offer {
  const { kind: asked = 'full', minutes } = wish;
  const kind = nearestKind[asked];
  draft.say(asked === 'release' && kit.length === 0 ? 'release-needs-kit' : 'nothing-fits', {});
  const nearest = minutes === undefined ? {} : { minutes: minutesNear(kind, minutes) };
  return { instead: 'kind', wish: { ...wish, kind, ...nearest } };
}

/** Another exercise that this person may do: of the same kind and for the same part, or else calm breathing. */
function exerciseInstead(draft: Draft, wish: Wish, kit: readonly Kit[], clearance: Clearance): Offer {
  const { exercises, names } = draft.world.content;
  const asked = exercises[wish.exercise ?? ''];
  draft.say('not-for-you', { exercise: asked?.name ?? names.anExercise });
  const others = Object.entries(exercises).filter(
    ([, one]) => isAllowed(one, clearance) && (one.kit === undefined || kit.includes(one.kit)),
  );
  const found =
    others.find(
      ([, one]) => one.kind === asked?.kind && one.areas.some((area) => asked.areas.includes(area)),
    ) ?? others.find(([, one]) => one.kind === 'breathing');
  return found === undefined
    ? kindInstead(draft, { kind: 'full' }, kit)
    : { instead: 'exercise', wish: { exercise: found[0] } };
}
