import { spawn } from 'node:child_process';

/** A player program as it runs. */
export interface PlayerProcess {
  /** Resolves once the program takes more, or is no longer there to take it. */
  readonly write: (bytes: Uint8Array) => Promise<'taken' | 'gone'>;
  /** Nothing more comes. */
  readonly end: () => void;
  readonly kill: () => void;
  /** How it ended: by itself with everything played, or because it could not. */
  readonly ended: Promise<'played' | 'failed'>;
}

export type StartPlayer = (command: string, args: readonly string[]) => PlayerProcess;

export const startPlayer: StartPlayer = (command, args) => {
  const child = spawn(command, [...args], { stdio: ['pipe', 'ignore', 'ignore'] });
  const ended = new Promise<'played' | 'failed'>((resolve) => {
    child.on('error', () => {
      resolve('failed');
    });
    child.on('exit', (code) => {
      resolve(code === 0 ? 'played' : 'failed');
    });
  });
  // A player that has gone does not read; that it has gone is told by `ended`.
  child.stdin.on('error', () => undefined);
  return {
    ended,
    write(bytes) {
      const taken = new Promise<'taken' | 'gone'>((resolve) => {
        child.stdin.write(bytes, (error) => {
          resolve(error ? 'gone' : 'taken');
        });
      });
      return Promise.race([taken, ended.then(() => 'gone' as const)]);
    },
    end: () => {
      child.stdin.end();
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};
