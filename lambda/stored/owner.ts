import { createHash } from 'node:crypto';

/** Whose notes these are: the keys of the table, with nothing in them that names anyone. */
export interface Owner {
  /** A hash of Alexa's userId, which is new with each enablement of the skill. */
  readonly user: string;
  /** `household`, or a hash of the personId that comes with a recognised voice. */
  readonly person: string;
}

export const household = 'household';

// The prefixes keep one id from giving the same hash in both places.
const hash = (prefix: 'user' | 'person', id: string) =>
  createHash('sha256').update(`back-release:${prefix}:${id}`).digest('hex');

export const ownerOf = (userId: string, personId: string | null): Owner => ({
  user: hash('user', userId),
  person: personId === null ? household : hash('person', personId),
});
