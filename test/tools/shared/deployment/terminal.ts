import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../../tools/shared/deployment/command';
import { deploy } from '../../../../tools/deploy/deployment';
import { destroy } from '../../../../tools/destroy/destruction';
import { readDeployOptions } from '../../../../tools/deploy/options';
import { usage as deployUsage } from '../../../../tools/deploy/usage';
import { readDestroyOptions } from '../../../../tools/destroy/options';
import { usage as destroyUsage } from '../../../../tools/destroy/usage';
import type { Screen } from '../../../../tools/shared/deployment/world';
import type { FakeAccount } from './fake-account';

/** What a command showed, and how it ended. */
export interface Shown {
  readonly exitCode: number;
  readonly out: string;
  readonly complaint: string;
  /** How long it waited, in milliseconds. */
  readonly waitedMs: number;
  readonly asked: readonly string[];
}

/** Somebody's terminal in the project's folder: it types commands, of which CDK alone is not real. */
export class Terminal {
  readonly #folder = mkdtempSync(join(tmpdir(), 'back-release-deploy-'));

  readonly #account: FakeAccount;
  readonly #screen: Screen['kind'];

  constructor(account: FakeAccount, screen: Screen['kind'] = 'plain') {
    this.#account = account;
    this.#screen = screen;
  }

  deploy(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<Shown> {
    return this.#run({ usage: deployUsage, read: readDeployOptions, run: deploy }, args, env, '');
  }

  destroy(args: readonly string[] = [], answer = ''): Promise<Shown> {
    return this.#run({ usage: destroyUsage, read: readDestroyOptions, run: destroy }, args, {}, answer);
  }

  async #run<Options>(
    command: Parameters<typeof runCommand<Options>>[0],
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    answer: string,
  ): Promise<Shown> {
    let out = '';
    let complaint = '';
    let nowMs = 0;
    const asked: string[] = [];
    const exitCode = await runCommand(command, args, env, {
      runCdk: this.#account.runCdk,
      outputsFile: join(this.#folder, 'outputs.json'),
      deployedFile: join(this.#folder, 'deployed.json'),
      screen: {
        kind: this.#screen,
        write: (text) => {
          out += text;
        },
      },
      complain: (text) => {
        complaint += text;
      },
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(answer);
      },
      nowMs: () => nowMs,
      wait: (forMs) => {
        nowMs += forMs;
        return Promise.resolve();
      },
    });
    return { exitCode, out, complaint, waitedMs: nowMs, asked };
  }
}
