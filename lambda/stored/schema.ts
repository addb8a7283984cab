/** Reads the fields of a record one schema forward. It gets whatever was stored, so it may throw. */
export type Upgrade = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * 1 to 2: progress of exercises and the course of pain. Practices get a beginning, which nobody noted
 * before: their end. Nothing is climbed for what was done before levels existed.
 */
function followedOverDays(fields: Parameters<Upgrade>[0]): ReturnType<Upgrade> {
  const stored: unknown = fields['practices'];
  const practices = Array.isArray(stored) ? stored.map(begunWhenEnded) : stored;
  const last = Array.isArray(stored) ? endOf(stored.at(-1)) : undefined;
  const progress = { standings: [], reckonedAtMs: last ?? null, praises: 0 };
  return { ...fields, practices, progress, episode: null };
}

const begunWhenEnded = (practice: unknown): unknown =>
  typeof practice === 'object' && practice !== null
    ? { ...practice, startedAtMs: endOf(practice) }
    : practice;

const endOf = (practice: unknown): unknown =>
  typeof practice === 'object' && practice !== null && 'atMs' in practice ? practice.atMs : undefined;

/** 2 to 3: how much detail a person wants. Nobody was asked before: by how often they have done it. */
function withDetail(fields: Parameters<Upgrade>[0]): ReturnType<Upgrade> {
  const { preferences } = fields;
  return typeof preferences === 'object' && preferences !== null
    ? { ...fields, preferences: { ...preferences, detail: 'by-times' } }
    : fields;
}

/**
 * 3 to 4: what a visit left unsettled, and how often a clearance ended. Both may be there already: a lift is
 * written onto a record of any schema.
 */
const withLifts = (fields: Parameters<Upgrade>[0]): ReturnType<Upgrade> => ({
  lifts: 0,
  unsettled: null,
  requestsBefore: [],
  ...fields,
});

/** 4 to 5: when the short check was passed. Nobody noted it before: never, so that three questions are asked. */
const withShortCheck = (fields: Parameters<Upgrade>[0]): ReturnType<Upgrade> => ({
  shortPassedAtMs: null,
  ...fields,
});

/**
 * The steps from each schema to the next: the first takes schema 1 to 2. A change of what is kept adds
 * one at the end, and never edits one: records as old as their expiry are read through all of them.
 */
export const upgrades: readonly Upgrade[] = [followedOverDays, withDetail, withLifts, withShortCheck];

/** The schema that a list of upgrades leads to. */
export const schemaAfter = (steps: readonly Upgrade[]): number => steps.length + 1;
