import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { build } from '../../../tools/shared/function-bundle';
import { startDatabase, variablesFor, type Database } from '../../../simulator/memory/database';
import { envelope, launch, skillId } from '../../alexa/requests';

const run = promisify(execFile);

let folder: string;
let bundled: Metafile;
let database: Database;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'back-release-build-'));
  [bundled, database] = await Promise.all([build(folder), startDatabase({ kind: 'memory' })]);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

/** Sends a request to the built function, in a Node of its own. */
async function invoke(request: unknown, env: Readonly<Record<string, string>>): Promise<unknown> {
  const program = `
    const { handler } = require(${JSON.stringify(join(folder, 'lambda/index.js'))});
    handler(JSON.parse(process.argv[1])).then(
      (response) => console.log(JSON.stringify({ response })),
      ({ name }) => console.log(JSON.stringify({ refused: name })),
    );`;
  const { stdout } = await run(process.execPath, ['-e', program, JSON.stringify(request)], { env });
  return JSON.parse(stdout);
}

const settings = () => ({
  SKILL_ID: skillId,
  TABLE_NAME: database.tableName,
  ...variablesFor(database),
});

describe('what is deployed', () => {
  it('is one file, with its source map beside the folder', async () => {
    expect(await readdir(join(folder, 'lambda'))).toEqual(['index.js']);
    expect(await readdir(folder)).toContain('index.js.map');
  });

  it('holds no schema library and no YAML reader', () => {
    const packages = Object.keys(bundled.inputs).filter((path) => /node_modules\/(zod|yaml)\//u.test(path));

    expect(packages).toEqual([]);
    expect(Object.keys(bundled.inputs)).toContain('lambda/index.ts');
  });

  it('answers a launch, with its notes kept', async () => {
    expect(await invoke(envelope(launch()), settings())).toMatchObject({
      response: {
        response: { shouldEndSession: false },
        sessionAttributes: { notes: { memory: 'kept', revision: { version: 1 } } },
      },
    });
  });

  it.each([
    ["another skill's request", { applicationId: 'amzn1.ask.skill.other' }, {}],
    ['everything while no skill id is set', {}, { SKILL_ID: 'UNSET' }],
    ['everything while no table is set', {}, { TABLE_NAME: '' }],
  ])('refuses %s', async (_, circumstances, missing) => {
    const answer = await invoke(envelope(launch(), circumstances), { ...settings(), ...missing });

    expect(answer).toEqual({ refused: 'RequestRefused' });
  });
});
