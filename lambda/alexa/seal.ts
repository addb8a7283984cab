import { createHmac } from 'node:crypto';
import type { Settings } from './admission';

/** Marks what travels with an Alexa session, so that nothing comes back that was not handed out. */
export type Seal = (session: string, carried: unknown) => string;

/**
 * The key is made of what only the deployment knows: the table's generated name beside the skill's id. It
 * keeps out attributes made up or taken from elsewhere; who can read the function's settings is past it.
 */
export const sealWith =
  ({ skillId, tableName }: Settings): Seal =>
  (session, carried) =>
    createHmac('sha256', `${skillId} ${tableName}`)
      .update(session)
      .update(ordered(carried))
      .digest('base64url');

/** The same text for the same value, in whatever order its fields come back. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
