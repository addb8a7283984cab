import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import type { JsonObject } from '../../simulator/json';
import { objectIn, type Finished } from './piped';

/** The simulator as a process, with the small skill of fake-handler.ts. */
export interface Spawned {
  readonly process: ChildProcessWithoutNullStreams;
  /** Writes one line and waits for the one line that comes back. */
  say(line: string): Promise<JsonObject>;
  /** Ends the input and waits for the end of the process. */
  finish(): Promise<Finished>;
  /** Kills the process as a power cut would. */
  kill(): Promise<void>;
}

const root = join(__dirname, '..', '..');

const running = new Set<ChildProcessWithoutNullStreams>();

/** Ends whatever a failed test left running. */
export function endRuns(): void {
  for (const child of running) child.kill('SIGKILL');
}

export function simulate(...args: readonly string[]): Spawned {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(root, 'test', 'simulator', 'simulate.ts'), ...args],
    { cwd: root },
  );
  running.add(child);
  const waiting: ((line: string) => void)[] = [];
  const lines: string[] = [];
  let errors = '';
  createInterface({ input: child.stdout }).on('line', (line) => {
    const take = waiting.shift();
    if (take === undefined) lines.push(line);
    else take(line);
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'close');
  void ended.then(() => running.delete(child));
  return {
    process: child,
    async say(line) {
      const answer = new Promise<string>((resolve) => waiting.push(resolve));
      child.stdin.write(`${line}\n`);
      return objectIn(await answer);
    },
    async finish() {
      child.stdin.end();
      await ended;
      return { exitCode: child.exitCode, lines, errors };
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
