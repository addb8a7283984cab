import type { Clearance } from '../../../triage/clearance';
import type { Person } from '../person';

/**
 * What a passed check leaves in memory. Conditions are kept only with consent; without it a check that
 * found one counts for this Alexa session only, since the next could not know what to leave out.
 */
export function withClearance(person: Person, { conditions, ground, passedAtMs }: Clearance): Person {
  const mayKeep = person.consent === 'given';
  return {
    ...person,
    preferences: { ...person.preferences, ground },
    conditions: mayKeep ? conditions : [],
    checkPassedAtMs: mayKeep || conditions.length === 0 ? passedAtMs : null,
    unsettled: null,
  };
}
