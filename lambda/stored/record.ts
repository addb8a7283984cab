import type { Person } from '../conversation/frame/person';
import type { Practice } from '../conversation/frame/practice/practice';
import { fieldsOf, listOf, text, whole } from './decode';
import { NewerSchema, UnreadableRecord } from './errors';
import type { Owner } from './owner';
import { person } from './person';
import { schemaAfter, type Upgrade } from './schema';

/** One item of the table, as the document client gives and takes it. */
export type Item = Readonly<Record<string, unknown>>;

export interface StoredRecord {
  readonly person: Person;
  /** Raised by every write; the condition of the next one. */
  readonly version: number;
  /** The id of the request that wrote it. */
  readonly lastRequest: string;
  /** Those of the writes before: one whose answer was lost may come again after another's. */
  readonly requestsBefore: readonly string[];
}

/** So many earlier requests are remembered. */
export const mostRequestsBefore = 7;
const requestId = text(500);

const daySeconds = 86_400;
/** Notes that nobody came back to for so long are deleted by the table itself. */
export const keptForDays = 400;

export const expiryOf = (nowMs: number): number => Math.floor(nowMs / 1000) + keptForDays * daySeconds;

/** The table deletes within days of the expiry, not at once; until then it still answers with the item. */
export const isExpired = (item: Item, nowMs: number): boolean =>
  typeof item['expiresAt'] === 'number' && item['expiresAt'] * 1000 <= nowMs;

/**
 * @param upgrades the way from schema 1 to the schema of this code.
 * @throws NewerSchema for a record of a later version of the coach.
 * @throws UnreadableRecord for anything else that is not a record.
 */
export function readRecord(item: Item, upgrades: readonly Upgrade[]): StoredRecord {
  const current = schemaAfter(upgrades);
  try {
    const schema = fieldsOf(item, 'record')('schema', whole(1, Number.MAX_SAFE_INTEGER));
    if (schema > current) {
      throw new NewerSchema(
        `The record has schema ${schema}, this code knows ${current}: deploy the newer code.`,
      );
    }
    const upgraded = upgrades.slice(schema - 1).reduce((fields, upgrade) => upgrade(fields), item);
    const field = fieldsOf(upgraded, 'record');
    return {
      person: person(upgraded, 'record'),
      version: field('version', whole(1, Number.MAX_SAFE_INTEGER - 1)),
      lastRequest: field('lastRequest', requestId),
      requestsBefore: field('requestsBefore', listOf(requestId, mostRequestsBefore)),
    };
  } catch (cause) {
    if (cause instanceof NewerSchema) throw cause;
    throw new UnreadableRecord('The record is not one of ours: look at its copy under set-aside#.', {
      cause,
    });
  }
}

/**
 * The item to write. Its fields are named one by one on the way, so that nothing else can slip in.
 * @throws UnreadableRecord for a person that could not be read back: the conversation broke a bound.
 */
export function itemOf(owner: Owner, record: StoredRecord, schema: number, nowMs: number): Item {
  try {
    return {
      ...owner,
      version: record.version,
      schema,
      lastRequest: record.lastRequest,
      requestsBefore: record.requestsBefore.slice(0, mostRequestsBefore),
      expiresAt: expiryOf(nowMs),
      ...mayBeKept(person(record.person, 'person')),
    };
  } catch (cause) {
    throw new UnreadableRecord('This person cannot be written: mend the field named in the cause.', {
      cause,
    });
  }
}

/** Answers about health are kept only after a spoken yes, whatever the conversation hands over. */
const mayBeKept = (all: Person): Person =>
  all.consent === 'given'
    ? all
    : {
        ...all,
        pain: [],
        episode: null,
        conditions: [],
        practice: all.practice && withoutForms(all.practice, all),
      };

/** A form for a condition tells of the condition. It is found again from the next check's answers. */
const withoutForms = (practice: Practice, { preferences }: Person): Practice => ({
  ...practice,
  steps: practice.steps.map((step) => ({ ...step, form: preferences.ground ?? 'chair' })),
});
