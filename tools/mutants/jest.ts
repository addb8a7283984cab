import { spawn } from 'node:child_process';
import { InterruptedError } from '../shared/command-error';

/** Tests to run in one go: these files, and of them what has this in its name. */
export interface Run {
  readonly tests: readonly string[];
  readonly named?: string | undefined;
}

export type Ran =
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly output: string }
  /** A mutant may loop for ever. */
  | { readonly kind: 'out of time' };

const options = [
  // The files are paths, run in the order given, until one fails.
  ...['--runTestsByPath', '--testSequencer', './tools/mutants/as-given.mjs', '--bail'],
  // A process for each copy is enough for a machine, and none is left behind when it is stopped.
  '--runInBand',
  // These take the place of those in jest.config.mjs.
  ...['--setupFiles', './test/support/unhurried-function.ts', './tools/mutants/steady-chance.ts'],
  // In the copy, so that it goes with it.
  ...['--cacheDirectory', '.jest', '--silent'],
];

/**
 * Runs tests in a copy of the project.
 * @throws InterruptedError once Jest has ended, where `stop` says so.
 */
export const jest = (
  copy: string,
  { tests, named }: Run,
  { stop, limitMs }: { readonly stop: AbortSignal; readonly limitMs: number },
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const only = named === undefined ? [] : ['--testNamePattern', named];
    const child = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...tests, ...options, ...only], {
      cwd: copy,
      env: { ...process.env, FORCE_COLOR: '0' },
      stdio: ['ignore', 'ignore', 'pipe'],
      signal: stop,
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', (error) => {
      if (!stop.aborted) reject(error);
    });
    child.on('close', (code) => {
      if (stop.aborted) reject(new InterruptedError('Stopped. The copies are removed.'));
      else if (code === null) resolve({ kind: 'out of time' });
      else resolve(code === 0 ? { kind: 'passed' } : { kind: 'failed', output });
    });
  });
