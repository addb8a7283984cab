/** Reads the fields of a record one schema forward. It gets whatever was stored, so it may throw. */
export type Upgrade = (fields: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/**
 * The steps from each schema to the next: the first takes schema 1 to 2. A change of what is kept adds
 * one at the end, and never edits one: records as old as their expiry are read through all of them.
 */
export const upgrades: readonly Upgrade[] = [];

/** The schema that a list of upgrades leads to. */
export const schemaAfter = (steps: readonly Upgrade[]): number => steps.length + 1;
