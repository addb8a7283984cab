import { dayOf, withUnsettled, type Unsettled } from '../../../triage/unsettled';
import type { Person } from '../person';

/**
 * The end of every clearance that a person has, on whatever device. It is written whatever else is in the
 * notes by then, and tried again until it is.
 */
export interface Lift {
  /** After an outcome that sends somebody to a doctor, the routine goes too. */
  readonly practice: 'kept' | 'ended';
  /** What later visits begin with. `null` leaves what is kept. */
  readonly unsettled: Unsettled | null;
}

/** A sign was told, or may have been: no clearance until it is answered, and the place stays. */
export const openToday = ({ world }: { readonly world: { readonly nowMs: number } }): Lift => ({
  practice: 'kept',
  unsettled: { how: 'open', day: dayOf(world.nowMs) },
});

/** The stronger of two lifts of one turn. */
export const liftOf = (before: Lift | null, { practice, unsettled }: Lift): Lift => ({
  practice: before?.practice === 'ended' ? 'ended' : practice,
  unsettled:
    unsettled === null ? (before?.unsettled ?? null) : withUnsettled(before?.unsettled ?? null, unsettled),
});

/** A person after it. However often a turn lifts, it counts once. */
export const withLift = (person: Person, lift: Lift, lifts: number): Person => ({
  ...person,
  checkPassedAtMs: null,
  lifts,
  unsettled: lift.unsettled === null ? person.unsettled : withUnsettled(person.unsettled, lift.unsettled),
  practice: lift.practice === 'ended' ? null : person.practice,
});
