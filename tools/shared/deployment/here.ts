import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../project-root';
import { cdkIn } from './cdk-process';
import type { World } from './world';

/** This machine: the project's own CDK, the terminal, the clock. */
export function here(): World {
  const scratch = mkdtempSync(join(tmpdir(), 'back-release-deploy-'));
  process.on('exit', () => {
    rmSync(scratch, { recursive: true, force: true });
  });
  return {
    runCdk: cdkIn(join(projectRoot, 'node_modules/aws-cdk/bin/cdk'), projectRoot),
    outputsFile: join(scratch, 'outputs.json'),
    deployedFile: join(projectRoot, '.deployed.json'),
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
