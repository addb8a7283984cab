import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assembled, type Assembled } from '../../tools/deployed-bundle/assembled';
import { deployedFunction, NotDeployable } from '../../tools/deployed-bundle/deployed-function';
import { startFunction } from '../../tools/deployed-bundle/function-process';
import { standsFor } from '../../tools/deployed-bundle/local';
import { playSession } from '../../tools/deployed-bundle/session';
import { startDatabase, variablesFor, type Database } from '../../simulator/memory/database';

describe('what is deployed', () => {
  let folder: string;
  let assembly: Assembled;
  let database: Database;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'back-release-deployed-'));
    [assembly, database] = await Promise.all([assembled(folder), startDatabase({ kind: 'memory' })]);
  });
  afterAll(async () => {
    await database.close();
    await rm(folder, { recursive: true });
  });

  // On the Node.js at hand; `npm run deployed-bundle` does the same on the one that Lambda has.
  it('the function in the cloud assembly answers a whole session in the environment that it is given there', async () => {
    const deployed = deployedFunction(assembly.outdir, assembly.stackName, standsFor(database));
    const running = await startFunction(process.execPath, deployed, variablesFor(database));
    const failures: string[] = [];

    for await (const told of playSession(running.handler)) failures.push(...told.failures);
    running.close();

    expect(failures).toEqual([]);
    expect(running.tookMs.length).toBeGreaterThan(20);
  });

  it('an environment that refers to what nobody knows here is refused, not guessed', () => {
    expect(() => deployedFunction(assembly.outdir, assembly.stackName, {})).toThrow(NotDeployable);
  });
});
