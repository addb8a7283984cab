import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { cdkIn } from './cdk-process';
import type { World } from './world';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** This machine: the project's own CDK, the terminal, the clock. */
export function here(): World {
  const scratch = mkdtempSync(join(tmpdir(), 'back-release-deploy-'));
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  return {
    runCdk: cdkIn(join(root, 'node_modules/aws-cdk/bin/cdk'), root),
    outputsFile: join(scratch, 'outputs.json'),
    deployedFile: join(root, '.deployed.json'),
    screen: {
      kind: process.stdout.isTTY ? 'live' : 'plain',
      write: (text) => process.stdout.write(text),
    },
    complain: (text) => process.stderr.write(text),
    ask,
    nowMs: Date.now,
    wait: (forMs) => wait(forMs),
  };
}

/** Nobody at the other end, or Ctrl-D, is an empty answer. */
async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<string>((resolve) => {
    terminal.once('close', () => {
      resolve('');
    });
  });
  try {
    return await Promise.race([terminal.question(question), closed]);
  } finally {
    terminal.close();
  }
}
