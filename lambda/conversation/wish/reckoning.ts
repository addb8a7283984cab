import { reckoned } from '../../progress/reckoning';
import type { Draft } from '../frame/draft';
import type { Person } from '../frame/person';

/** The person with all practices until now in their levels: done before each planning. */
export const withReckoning = ({ person, world }: Draft): Person => ({
  ...person,
  progress: reckoned(person.progress, person, world.content.exercises, world.nowMs),
});
