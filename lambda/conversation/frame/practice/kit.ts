import { kits, type Kit } from '../../../content/terms';
import { isRoutineKind } from '../../../routine/minutes';
import type { Draft } from '../draft';
import type { Wish } from '../heard';
import type { Person } from '../person';

/** The kit that was told of and nothing else: "I've got a ball". */
export function keptKit(wish: Wish): readonly Kit[] | null {
  const { kit, ...rest } = wish;
  return kit !== undefined && Object.keys(rest).length === 0 ? kit : null;
}

/** What a person has said that they have is kept; "nothing" empties it. */
export function withKit(person: Person, { kit }: Wish): Person {
  if (kit === undefined) return person;
  const known = person.preferences.kit ?? [];
  const all = kit.length === 0 ? [] : kits.filter((one) => kit.includes(one) || known.includes(one));
  return { ...person, preferences: { ...person.preferences, kit: all } };
}

/** What a session may use: what was named for it, else what is known. */
export const kitFor = ({ preferences }: Person, { kit }: Wish): readonly Kit[] =>
  kit ?? preferences.kit ?? [];

/** Kit is asked for once, with the wish; whoever said a wish in one breath is told of it once instead. */
export function mentionKit(draft: Draft, { exercise, kind = 'full' }: Wish): void {
  const { preferences } = draft.person;
  if (preferences.kit !== null || exercise !== undefined || !isRoutineKind(kind)) return;
  if (draft.timesSaid('ask-wish-with-kit') === 0) draft.say('kit-offer', {});
  draft.person = { ...draft.person, preferences: { ...preferences, kit: [] } };
}
