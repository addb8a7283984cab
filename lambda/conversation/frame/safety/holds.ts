import { mustBeSeenAfter } from '../../../triage/unsettled';
import type { Draft } from '../draft';

/** Does what this session was allowed still hold? A sign that is told ends it, on whatever device. */
export const holds = ({ elsewhere, person, world }: Draft): boolean =>
  elsewhere === 'nothing' && mustBeSeenAfter(person.unsettled, world.nowMs) === null;
