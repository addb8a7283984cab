import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { DynamoMemory } from '../../lambda/memory/dynamo-memory';
import { takeTurn } from '../../lambda/session/take-turn';
import { clientAt, openNotesTable, someone, tableName } from '../support/notes';
import { stranger } from './people';
import { goingOn, heard, said, smallCoach } from '../session/small-coach';

/** Alexa waits 8 s and the function is stopped after 7: an answer must come well before. */
const mostMs = 5000;

/** Clients come first: a server waits for their connections. */
let cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp) await undo();
  cleanUp = [];
});

/** A database that does this with each connection, the first being number 1. */
async function databaseThat(handle: (socket: Socket, number: number) => void) {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    handle(socket, sockets.push(socket));
  });
  cleanUp.push(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { endpoint: `http://127.0.0.1:${address.port}`, server };
}

/** How long turns may wait for the database; that time is over when the test says so. */
function limitsOfTurns(): { readonly ms: readonly number[]; readonly pass: () => void } {
  const ms: number[] = [];
  const running = new AbortController();
  const timeout = jest.spyOn(AbortSignal, 'timeout').mockImplementation((limitMs) => {
    ms.push(limitMs);
    return running.signal;
  });
  cleanUp.push(() => {
    timeout.mockRestore();
  });
  return {
    ms,
    pass() {
      running.abort();
    },
  };
}

function partsAt(endpoint: string) {
  const client = clientAt(endpoint);
  cleanUp.unshift(() => {
    client.destroy();
  });
  const failures: string[] = [];
  const report = ({ name }: Error) => failures.push(name);
  return { parts: { step: smallCoach, memory: new DynamoMemory(client, tableName), report }, failures };
}

it('answers without notes when the database refuses connections', async () => {
  const { endpoint, server } = await databaseThat(() => undefined);
  server.close();
  const { parts, failures } = partsAt(endpoint);

  const { turn, notes } = await takeTurn(parts, heard('launch'), null);

  expect(said(turn)).toBe('lost');
  expect(notes).toMatchObject({ person: { visits: 1 }, memory: 'lost', owed: null });
  expect(failures).toEqual(['MemoryUnavailable']);
});

it('answers in time when the database takes requests and never answers', async () => {
  const limits = limitsOfTurns();
  const { endpoint } = await databaseThat(limits.pass);
  const { parts, failures } = partsAt(endpoint);

  const { turn } = await takeTurn(parts, heard('launch'), null);

  expect(Math.max(...limits.ms)).toBeLessThan(mostMs);
  expect(said(turn)).toBe('lost');
  expect(failures).toEqual(['MemoryUnavailable']);
});

it('waits for less once it has failed in this Alexa session', async () => {
  const limits = limitsOfTurns();
  const { endpoint } = await databaseThat(limits.pass);
  const { parts } = partsAt(endpoint);
  const notes = {
    person: stranger,
    revision: { kind: 'numbered', version: 1 },
    memory: 'lost',
    owed: null,
  } as const;

  await takeTurn(parts, heard('next'), goingOn(notes));

  expect(Math.max(...limits.ms)).toBeLessThan(mostMs / 3);
});

it('tries once more when an answer does not come', async () => {
  const table = await openNotesTable();
  cleanUp.push(() => table.close());
  const port = Number(new URL(table.endpoint).port);
  const { endpoint } = await databaseThat((socket, number) => {
    if (number > 1) socket.pipe(connect(port, '127.0.0.1')).pipe(socket);
  });
  const { parts, failures } = partsAt(endpoint);
  const owner = someone();

  const { turn } = await takeTurn(parts, heard('launch', owner), null);

  expect(said(turn)).toBe('kept');
  expect(await table.item(owner)).toMatchObject({ visits: 1 });
  expect(failures).toEqual([]);
});

it('answers from its own notes when the database goes away in the middle of an Alexa session', async () => {
  const table = await openNotesTable();
  const { parts, failures } = partsAt(table.endpoint);
  const owner = someone();
  const { notes } = await takeTurn(parts, heard('launch', owner), null);
  await table.close();

  const next = await takeTurn(parts, heard('next', owner), goingOn(notes));
  const last = await takeTurn(parts, heard('help', owner), goingOn(next.notes));

  expect([said(next.turn), said(last.turn)]).toEqual(['lost', 'lost']);
  expect(last.notes.person).toMatchObject({ visits: 1, practices: [{ exercises: ['next'] }] });
  // "next" cannot be read, nor what it changed be written; "help" cannot be read, and changes nothing.
  expect(failures).toEqual(['MemoryUnavailable', 'MemoryUnavailable', 'MemoryUnavailable']);
});

it('reports an end that it tries to write three times once a turn, for as long as it is owed', async () => {
  const table = await openNotesTable();
  const { parts, failures } = partsAt(table.endpoint);
  const owner = someone();
  const { notes } = await takeTurn(parts, heard('launch', owner), null);
  await table.close();

  // Neither read nor written; then what is owed is not written, and nothing read.
  const sign = await takeTurn(parts, heard('no', owner), goingOn(notes));
  const { notes: after } = await takeTurn(parts, heard('help', owner), goingOn(sign.notes));

  expect(after.owed).not.toBeNull();
  expect(failures).toEqual(Array(4).fill('MemoryUnavailable'));
});
