/** `npm run deployed-bundle`: talks to the function as the stack deploys it, on the Node.js that Lambda has. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectationOf } from '../../simulator/dialogue/expectation';
import { startDatabase, variablesFor, type Database } from '../../simulator/memory/database';
import { assembled } from './assembled';
import { deployedFunction } from './deployed-function';
import { startFunction, type FunctionProcess } from './function-process';
import { standsFor } from './local';
import { runtimeFor } from './runtime';
import { playSession } from './session';

// The SDK's notice about Node.js 20 is about this process, not about the function's.
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

async function main(): Promise<void> {
  const into = await mkdtemp(join(tmpdir(), 'back-release-deployed-'));
  const database = await startDatabase({ kind: 'memory' });
  try {
    const running = await started(into, database);
    try {
      await talk(running);
    } finally {
      running.close();
    }
  } finally {
    await database.close();
    await rm(into, { recursive: true });
  }
}

async function started(into: string, database: Database): Promise<FunctionProcess> {
  const { outdir, stackName } = await assembled(into);
  const deployed = deployedFunction(outdir, stackName, standsFor(database));
  const { node, instead } = await runtimeFor(deployed.runtime);
  if (instead !== null) console.log(`${instead}: this runs on the Node.js at hand.`);
  const running = await startFunction(node, deployed, variablesFor(database));
  console.log(`${deployed.handler} of the ${deployed.runtime} function, on Node.js ${running.version}\n`);
  return running;
}

/** Prints what each line of the session gave, and leaves exit code 1 where one did not come out as it should. */
async function talk({ handler, loadMs, tookMs, log }: FunctionProcess): Promise<void> {
  for await (const { you, turn, failures } of playSession(handler)) {
    console.log(`${you}\n  ${expectationOf(turn)}`);
    for (const failure of failures) console.error(`  Failed: ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
  if (process.exitCode === 1) console.error(`\nThe function wrote:\n${log()}`);
  const [first = 0, ...later] = tookMs;
  const slowest = Math.max(0, ...later);
  console.log(
    `\nCold start ${whole(loadMs + first)} ms: ${whole(loadMs)} to load, ${whole(first)} to answer.`,
  );
  console.log(`${later.length} more answers, the slowest in ${whole(slowest)} ms.`);
}

const whole = (ms: number): number => Math.round(ms);

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
