import type { Person } from '../../lambda/conversation/frame/person';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import { MemoryUnavailable, NewerSchema, UnreadableRecord } from '../../lambda/stored/errors';
import type { Revision } from '../../lambda/memory/memory';
import { ownerOf } from '../../lambda/stored/owner';
import { keptForDays } from '../../lambda/stored/record';
import { upgrades } from '../../lambda/stored/schema';
import {
  clientAt,
  dayMs,
  nowMs,
  openNotesTable,
  someone,
  tableName,
  unhurried,
  type NotesTable,
} from '../support/notes';
import { regular, stranger, veteran } from './people';

let table: NotesTable;
let memory: DynamoMemory;

beforeAll(async () => {
  table = await openNotesTable();
  memory = new DynamoMemory(table.client, tableName);
});
afterAll(() => table.close());

const tilt = { exercise: 'pelvic-tilt', form: 'floor', dose: { by: 'count', count: 10 } } as const;
const none: Revision = { kind: 'none' };
const first: Revision = { kind: 'numbered', version: 1 };
const note = (onto: Revision, requestId = 'request-1') => ({
  person: regular,
  onto,
  requestId,
  requestsBefore: [],
  nowMs,
});

describe('someone new', () => {
  it('is a stranger of whom there is no record', async () => {
    const recalled = await memory.recall(someone(), nowMs, unhurried());

    expect(recalled).toEqual({ person: stranger, revision: none, requests: [] });
  });
});

describe('a person who was written', () => {
  it('is read back as they were', async () => {
    const owner = someone();

    const kept = await memory.keep(owner, note(none), unhurried());

    expect(kept).toEqual({ kind: 'written', revision: first });
    expect(await memory.recall(owner, nowMs, unhurried())).toEqual({
      person: regular,
      revision: first,
      requests: ['request-1'],
    });
  });

  it('has an item of these fields and no others, whatever the conversation hands over', async () => {
    const owner = someone();
    const findings = { 'chest-pain': 'no' };
    const careless = { ...regular, findings, preferences: { ...regular.preferences, findings } };

    await memory.keep(owner, { ...note(none), person: careless }, unhurried());

    const item = await table.item(owner);
    expect(Object.keys(item ?? {}).sort()).toEqual([
      'checkPassedAtMs',
      'conditions',
      'consent',
      'episode',
      'expiresAt',
      'lastRequest',
      'lifts',
      'pain',
      'person',
      'practice',
      'practices',
      'preferences',
      'progress',
      'requestsBefore',
      'schema',
      'shortPassedAtMs',
      'unsettled',
      'user',
      'version',
      'visits',
    ]);
    expect(JSON.stringify(item)).not.toContain('chest-pain');
  });

  it.each(['unasked', 'refused'] as const)(
    'keeps nothing about health while consent is %s',
    async (consent) => {
      const owner = someone();

      await memory.keep(owner, { ...note(none), person: { ...regular, consent } }, unhurried());

      expect(await table.item(owner)).toMatchObject({
        consent,
        pain: [],
        episode: null,
        conditions: [],
      });
    },
  );

  it('fits into a few kilobytes after any number of years', async () => {
    const owner = someone();

    await memory.keep(owner, { ...note(none), person: veteran }, unhurried());

    expect(JSON.stringify(await table.item(owner)).length).toBeLessThan(20_000);
  });

  it('is refused when they could not be read back', async () => {
    const owner = someone();
    const endless = { ...regular, practices: [...veteran.practices, ...veteran.practices] };

    const writing = memory.keep(owner, { ...note(none), person: endless }, unhurried());

    await expect(writing).rejects.toThrow(UnreadableRecord);
    expect(await table.item(owner)).toBeUndefined();
  });
});

describe('two who write at once', () => {
  it('lets the first of two first writes through, and tells the second', async () => {
    const owner = someone();

    const both = [
      await memory.keep(owner, note(none), unhurried()),
      await memory.keep(owner, note(none), unhurried()),
    ];

    expect(both.map(({ kind }) => kind)).toEqual(['written', 'overtaken']);
  });

  it('tells who writes onto a version that is past, and leaves the newer one', async () => {
    const owner = someone();
    await memory.keep(owner, note(none), unhurried());
    await memory.keep(owner, note(first, 'request-2'), unhurried());

    const late = await memory.keep(owner, note(first, 'request-3'), unhurried());

    expect(late).toEqual({ kind: 'overtaken' });
    expect(await table.item(owner)).toMatchObject({ version: 2, lastRequest: 'request-2' });
  });

  it('does not bring back somebody who was forgotten meanwhile', async () => {
    const owner = someone();
    await memory.keep(owner, note(none), unhurried());
    await memory.forget(owner, unhurried());

    const late = await memory.keep(owner, note(first), unhurried());

    expect(late).toEqual({ kind: 'overtaken' });
    expect(await table.items(owner)).toEqual([]);
  });
});

describe('expiry', () => {
  it('is set anew by each write, in seconds as the table wants it', async () => {
    const owner = someone();

    await memory.keep(owner, note(none), unhurried());

    expect(await table.item(owner)).toMatchObject({ expiresAt: (nowMs + keptForDays * dayMs) / 1000 });
  });

  it('counts from its moment on, though the table may delete days later', async () => {
    const owner = someone();
    await memory.keep(owner, note(none), unhurried());

    const dayBefore = await memory.recall(owner, nowMs + (keptForDays - 1) * dayMs, unhurried());
    const dayAfter = await memory.recall(owner, nowMs + (keptForDays + 1) * dayMs, unhurried());

    expect(dayBefore.person).toEqual(regular);
    expect(dayAfter).toEqual({ person: stranger, revision: first, requests: [] });
    expect(await memory.keep(owner, note(dayAfter.revision), unhurried())).toMatchObject({ kind: 'written' });
  });
});

describe('a form for a condition', () => {
  const pregnant = {
    ...regular,
    practice: regular.practice && { ...regular.practice, steps: [{ ...tilt, form: 'standing' }] },
  } satisfies Person;

  it.each(['unasked', 'refused'] as const)('is not kept while consent is %s', async (consent) => {
    const owner = someone();

    await memory.keep(owner, { ...note(none), person: { ...pregnant, consent } }, unhurried());

    expect(JSON.stringify((await table.item(owner))?.['practice'])).not.toContain('"standing"');
  });

  it('is kept where that was allowed', async () => {
    const owner = someone();

    await memory.keep(owner, { ...note(none), person: pregnant }, unhurried());

    expect(await table.item(owner)).toMatchObject({ practice: { steps: [{ form: 'standing' }] } });
  });
});

describe('the end of a clearance', () => {
  const ended = { practice: 'ended', unsettled: { how: 'emergency', day: 20_458 } } as const;

  it('is written onto whatever is there, with no comparison', async () => {
    const owner = someone();
    await memory.keep(owner, note(none), unhurried());
    await memory.keep(owner, note(first, 'of another device'), unhurried());

    const revision = await memory.lift(owner, ended, nowMs, unhurried());

    const recalled = await memory.recall(owner, nowMs, unhurried());
    expect(recalled.revision).toEqual(revision);
    expect(recalled.person).toEqual({
      ...regular,
      checkPassedAtMs: null,
      practice: null,
      lifts: regular.lifts + 1,
      unsettled: ended.unsettled,
    });
  });

  it('is written where there is no record yet', async () => {
    const owner = someone();

    await memory.lift(owner, ended, nowMs, unhurried());

    const { person } = await memory.recall(owner, nowMs, unhurried());
    expect(person).toEqual({ ...stranger, lifts: 1, unsettled: ended.unsettled });
  });

  it('leaves the place, and what is unsettled, where it says so', async () => {
    const owner = someone();
    await memory.keep(owner, note(none), unhurried());

    await memory.lift(owner, { practice: 'kept', unsettled: null }, nowMs, unhurried());

    const { person } = await memory.recall(owner, nowMs, unhurried());
    expect(person).toEqual({ ...regular, checkPassedAtMs: null, lifts: regular.lifts + 1 });
  });

  it('is not lost on a record of an older schema', async () => {
    const owner = someone();
    const { lifts, unsettled, ...older } = regular;
    await table.put({ ...owner, ...older, schema: 3, version: 7, lastRequest: 'r', expiresAt: 4e9 });

    await memory.lift(owner, ended, nowMs, unhurried());

    const { person } = await memory.recall(owner, nowMs, unhurried());
    expect([lifts, unsettled]).toEqual([regular.lifts, regular.unsettled]);
    expect(person).toMatchObject({ checkPassedAtMs: null, lifts: 1, unsettled: ended.unsettled, visits: 12 });
  });
});

describe('a record of another schema', () => {
  const upgrade = ({ unattended, ...fields }: Readonly<Record<string, unknown>>) => ({
    ...fields,
    preferences: { kit: null, pace: 'usual', detail: 'by-times', ground: null, minutes: null, unattended },
  });

  it('is read forward when it is older, and written in the schema of today', async () => {
    const owner = someone();
    const next = new DynamoMemory(table.client, tableName, [...upgrades, upgrade]);
    const { preferences, ...older } = regular;
    const { unattended } = preferences;
    await table.put({
      ...owner,
      ...older,
      unattended,
      schema: upgrades.length + 1,
      version: 7,
      lastRequest: 'r',
      requestsBefore: [],
      expiresAt: 4e9,
    });

    const { person, revision } = await next.recall(owner, nowMs, unhurried());
    await next.keep(
      owner,
      { person, onto: revision, requestId: 'request-2', requestsBefore: [], nowMs },
      unhurried(),
    );

    expect(person.preferences).toEqual({ ...stranger.preferences, unattended });
    expect(await table.item(owner)).toMatchObject({
      schema: upgrades.length + 2,
      version: 8,
      consent: 'given',
    });
  });

  it('is left untouched when it is newer', async () => {
    const owner = someone();
    const newer = new DynamoMemory(table.client, tableName, [...upgrades, upgrade]);
    await newer.keep(owner, note(none), unhurried());
    const before = await table.items(owner);

    const recalling = memory.recall(owner, nowMs, unhurried());

    await expect(recalling).rejects.toThrow(NewerSchema);
    expect(await table.items(owner)).toEqual(before);
  });
});

describe('a record that cannot be read', () => {
  const broken = { schema: 1, version: 3, lastRequest: 'r', visits: 'many', big: 12345678901234567890n };

  it.each([
    ['a field of the wrong kind', broken],
    ['no version and no schema', { note: 'written by hand' }],
    ['a version that is no number', { ...broken, version: 'three' }],
  ])('is set aside whole, and then its person is a stranger: %s', async (_, fields) => {
    const owner = someone();
    await table.put({ ...owner, ...fields });
    const original = await table.item(owner);

    const recalled = await memory.recall(owner, nowMs, unhurried());

    expect(recalled).toEqual({ person: stranger, revision: none, requests: [] });
    expect(await table.items(owner)).toEqual([
      {
        ...original,
        person: `set-aside#household#${nowMs}`,
        expiresAt: (nowMs + keptForDays * dayMs) / 1000,
      },
    ]);
    expect(await memory.keep(owner, note(none), unhurried())).toMatchObject({ kind: 'written' });
  });

  it('stays where it is when its copy cannot be written', async () => {
    const owner = someone();
    await table.put({ ...owner, ...broken });
    const readOnly = new DynamoMemory(refusing('PutItemCommand'), tableName);

    const recalling = readOnly.recall(owner, nowMs, unhurried());

    await expect(recalling).rejects.toThrow(MemoryUnavailable);
    expect(await table.item(owner)).toMatchObject({ visits: 'many' });
  });

  it('is not deleted when somebody replaced it meanwhile', async () => {
    const owner = someone();
    await table.put({ ...owner, ...broken });
    const racing = new DynamoMemory(
      meanwhile('PutItemCommand', () => table.put({ ...owner, lastRequest: 'of somebody else' })),
      tableName,
    );

    const recalling = racing.recall(owner, nowMs, unhurried());

    await expect(recalling).rejects.toThrow(MemoryUnavailable);
    expect(await table.item(owner)).toMatchObject({ lastRequest: 'of somebody else' });
  });

  /** A client after whose every such command something else happens. */
  function meanwhile(command: string, happens: () => Promise<void>): DynamoDBDocumentClient {
    const client = clientAt(table.endpoint);
    client.middlewareStack.add(
      (next, context) => async (args) => {
        const result = await next(args);
        if (context.commandName === command) await happens();
        return result;
      },
      { step: 'initialize' },
    );
    return client;
  }

  /** A client whose role lacks one permission. */
  function refusing(command: string): DynamoDBDocumentClient {
    const client = clientAt(table.endpoint);
    client.middlewareStack.add(
      (next, context) => (args) => {
        if (context.commandName === command) throw new Error('AccessDenied');
        return next(args);
      },
      { step: 'initialize' },
    );
    return client;
  }
});

describe('forgetting', () => {
  it('deletes the record and what was set aside of it', async () => {
    const owner = someone();
    await table.put({ ...owner, note: 'unreadable' });
    await memory.recall(owner, nowMs, unhurried());
    await memory.keep(owner, note(none), unhurried());
    expect(await table.items(owner)).toHaveLength(2);

    await memory.forget(owner, unhurried());

    expect(await table.items(owner)).toEqual([]);
  });

  it('leaves the others of the household', async () => {
    const [ann, ben] = [
      ownerOf('amzn1.ask.account.shared', 'ann'),
      ownerOf('amzn1.ask.account.shared', 'ben'),
    ];
    await memory.keep(ann, note(none), unhurried());
    await memory.keep(ben, note(none), unhurried());

    await memory.forget(ann, unhurried());

    expect((await table.items(ann)).map(({ person }) => person)).toEqual([ben.person]);
  });

  it('is no failure where nothing is kept', async () => {
    await expect(memory.forget(someone(), unhurried())).resolves.toBeUndefined();
  });
});
