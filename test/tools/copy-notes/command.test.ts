import { createServer } from 'node:http';
import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { OptionError } from '../../../tools/shared/command-error';
import { patientClient } from '../../../tools/copy-notes/client';
import { readCopyOptions } from '../../../tools/copy-notes/options';
import { credentials, region } from '../../../simulator/memory/database';

describe('the options of copy-notes', () => {
  it('are two tables; what is there is left alone unless asked otherwise', () => {
    expect(readCopyOptions(['--from', 'a', '--to', 'b'])).toEqual({ from: 'a', to: 'b', which: 'missing' });
    expect(readCopyOptions(['--from', 'a', '--to', 'b', '--overwrite']).which).toBe('all');
  });

  it.each([
    ['one table', ['--from', 'a']],
    ['a variable that was not set', ['--from', 'a', '--to', '']],
    ['the same table', ['--from', 'a', '--to', 'a']],
    ['an unknown option', ['--from', 'a', '--to', 'b', '--all']],
    ['a word', ['--from', 'a', '--to', 'b', 'c']],
  ])('are refused with %s', (_, args) => {
    expect(() => readCopyOptions(args)).toThrow(OptionError);
  });
});

describe('the client', () => {
  const { env } = process;
  afterEach(() => {
    process.env = env;
  });

  it('names the variable where no region is set', async () => {
    const nowhere = { AWS_CONFIG_FILE: '/nowhere', AWS_SHARED_CREDENTIALS_FILE: '/nowhere' };
    process.env = { ...env, ...nowhere, AWS_REGION: undefined };

    await expect(patientClient()).rejects.toThrow(/AWS_REGION/u);
  });

  it('waits for a table that is slow, and asks one that is overloaded again', async () => {
    jest.useFakeTimers({ advanceTimers: true, doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
    const table = overloadedTable();
    const client = await patientClient({ endpoint: await table.endpoint, region, credentials });

    const { TableNames } = await client.send(new ListTablesCommand({})).finally(() => {
      client.destroy();
      table.close();
      jest.useRealTimers();
    });

    expect(TableNames).toEqual(['notes']);
  });
});

/** Fails more often than the function asks, and then takes longer than the function waits, which is 1.5 s. */
function overloadedTable(): { readonly endpoint: Promise<string>; readonly close: () => void } {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    const isReady = asked > 3;
    response.writeHead(isReady ? 200 : 500, { 'content-type': 'application/x-amz-json-1.0' });
    if (isReady) jest.advanceTimersByTime(1600);
    response.end(isReady ? '{"TableNames":["notes"]}' : '{"__type":"InternalServerError"}');
  });
  const endpoint = new Promise<string>((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      resolve(`http://localhost:${port ?? 'nowhere'}`);
    });
  });
  return {
    endpoint,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
