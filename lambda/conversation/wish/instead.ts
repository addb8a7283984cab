import type { Kit, WishKind } from '../../content/terms';
import { isAllowed } from '../../routine/candidates';
import { minutesNear, minutesOf } from '../../routine/minutes';
import type { Clearance } from '../../triage/clearance';
import type { Draft } from '../frame/draft';
import type { Wish } from '../frame/heard';
import type { Offer } from '../frame/state';
import { numberWords } from '../frame/words/numbers';

/** The nearest length that such a session comes to. */
export function minutesInstead(draft: Draft, wish: Wish, minutes: number): Offer {
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

export function kindInstead(draft: Draft, wish: Wish, kit: readonly Kit[]): Offer {
  const { kind: asked = 'full', minutes } = wish;
  const kind = nearestKind[asked];
  draft.say(asked === 'release' && kit.length === 0 ? 'release-needs-kit' : 'nothing-fits', {});
  const nearest = minutes === undefined ? {} : { minutes: minutesNear(kind, minutes) };
  return { instead: 'kind', wish: { ...wish, kind, ...nearest } };
}

/** Another exercise that this person may do: of the same kind and for the same part, or else calm breathing. */
export function exerciseInstead(draft: Draft, wish: Wish, kit: readonly Kit[], clearance: Clearance): Offer {
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
