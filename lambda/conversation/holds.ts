import type { Clearance } from '../triage/clearance';
import { mustBeSeenAfter } from '../triage/unsettled';
import type { Draft } from './draft';

/** Does a clearance still count? It ends with the next sign that is told on any device: the notes know of it. */
export const holds = ({ person, world }: Draft, { since }: Clearance): boolean =>
  since === person.lifts && mustBeSeenAfter(person.unsettled, world.nowMs) === null;
