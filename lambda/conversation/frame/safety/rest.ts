import { dayOf, mustBeSeenAfter } from '../../../triage/unsettled';
import type { Draft } from '../draft';

/** Everything told is answered, and nobody exercises more today. Whoever must be seen first, still must. */
export function beginRest(draft: Draft): void {
  const { nowMs } = draft.world;
  if (mustBeSeenAfter(draft.person.unsettled, nowMs) !== null) {
    draft.lift({ practice: 'kept', unsettled: null });
    return;
  }
  draft.person = { ...draft.person, unsettled: null };
  draft.lift({ practice: 'kept', unsettled: { how: 'rest', day: dayOf(nowMs) } });
}
