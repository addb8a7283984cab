import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import type { Ended, RunCdk } from './world';

/** What of our own environment CDK must not go by, beside the region that was chosen. */
const environment = (region: string) => ({
  ...process.env,
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  NO_COLOR: '1',
});

/**
 * Runs CDK as a child. Ctrl-C is passed on to it, and how it ended is told after it has: CloudFormation goes on
 * by itself with what it has begun.
 * @param cdk the path of CDK's own script.
 * @param folder where cdk.json is.
 */
export const cdkIn =
  (cdk: string, folder: string): RunCdk =>
  (args, region, onLine) =>
    new Promise<Ended>((resolve, reject) => {
      const child = spawn(process.execPath, [cdk, ...args], {
        cwd: folder,
        env: environment(region),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let interrupted = false;
      const passOn = (signal: NodeJS.Signals): void => {
        interrupted = true;
        child.kill(signal);
      };
      process.on('SIGINT', passOn).on('SIGTERM', passOn);
      for (const stream of [child.stdout, child.stderr])
        createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
          onLine(stripVTControlCharacters(line));
        });
      child.on('error', reject);
      child.on('close', (code) => {
        process.off('SIGINT', passOn).off('SIGTERM', passOn);
        resolve(interrupted || code === null ? { kind: 'interrupted' } : { kind: 'exited', code });
      });
    });
