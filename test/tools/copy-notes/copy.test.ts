import { CopyCutOff, copyNotes } from '../../../tools/copy-notes/copy';
import { makeTable } from '../../../simulator/memory/database';
import { nowMs, openNotesTable, tableName, type NotesTable } from '../../support/notes';

// From a table in use to another that stands for it: both real.
const restored = 'restored';
let table: NotesTable;

beforeEach(async () => {
  table = await openNotesTable();
  await makeTable(table.endpoint, restored);
  for (const item of [gone, kept, expired]) await table.put(item, restored);
  await table.put({ ...kept, visits: 9 });
});
afterEach(() => table.close());

const laterSeconds = nowMs / 1000 + 1000;
const gone = { user: 'a', person: 'household', visits: 3, expiresAt: laterSeconds };
const kept = { user: 'b', person: 'household', visits: 3, expiresAt: laterSeconds };
const expired = { user: 'c', person: 'household', visits: 3, expiresAt: nowMs / 1000 - 1 };

const copy = (which: 'missing' | 'all') =>
  copyNotes(table.client, { from: restored, to: tableName }, which, nowMs);
const visits = async (): Promise<unknown> =>
  Object.fromEntries((await table.scan()).map((item) => [item['user'], item['visits']]));

it('brings back what is gone, and leaves what was written since', async () => {
  expect(await copy('missing')).toEqual({ copied: 1, leftAlone: 2 });
  expect(await visits()).toEqual({ a: 3, b: 9 });
});

it('brings back all of it where that is asked for, but nothing that has expired', async () => {
  expect(await copy('all')).toEqual({ copied: 2, leftAlone: 1 });
  expect(await visits()).toEqual({ a: 3, b: 3 });
});

it('may be run again', async () => {
  await copy('missing');

  expect(await copy('missing')).toEqual({ copied: 0, leftAlone: 3 });
});

describe('a database that fails', () => {
  it('before anything was copied, speaks for itself', async () => {
    await expect(
      copyNotes(table.client, { from: 'no-such-table', to: tableName }, 'missing', nowMs),
    ).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });

  it('half-way, is told of with what was copied, and running it again goes on', async () => {
    let puts = 0;
    table.client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          if (commandName === 'PutItemCommand' && (puts += 1) === 2) throw new Error('Full.');
          return next(args);
        },
      { step: 'initialize', name: 'full' },
    );

    await expect(copy('all')).rejects.toThrow(CopyCutOff);

    expect(await copy('all')).toEqual({ copied: 2, leftAlone: 1 });
  });
});
