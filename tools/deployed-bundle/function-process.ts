import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Handler } from '../../simulator/echo/skill';
import { isObject, isText, type JsonObject } from '../../simulator/json';
import type { DeployedFunction } from './deployed-function';

/** A function that runs in a process of its own. */
export interface FunctionProcess {
  /** The Node.js it runs on, `v24.1.0`. */
  readonly version: string;
  /** How long its code took to load. */
  readonly loadMs: number;
  readonly handler: Handler;
  /** How long each answer took so far, the first one first. */
  readonly tookMs: readonly number[];
  /** What it has written to its log. */
  readonly log: () => string;
  close(): void;
}

/** The function cannot run, or failed. The message says why. */
export class FunctionFailed extends Error {
  override readonly name = 'FunctionFailed';
}

/**
 * Starts a function with nothing in its environment but its own variables and what Lambda gives to each.
 * @param around what stands for Lambda's own variables: region, credentials, endpoints.
 * @throws FunctionFailed when it cannot be loaded, or takes a callback, which Lambda's runtime refuses.
 */
export async function startFunction(
  node: string,
  { folder, handler, runtime, environment }: DeployedFunction,
  around: Readonly<Record<string, string>>,
): Promise<FunctionProcess> {
  const env = {
    AWS_EXECUTION_ENV: `AWS_Lambda_${runtime}`,
    AWS_LAMBDA_FUNCTION_NAME: 'back-release',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    ...around,
    ...environment,
  };
  const child = fork(join(__dirname, 'function-child.mjs'), [folder, handler], {
    execPath: node,
    // This process may run with a compiler; the function does not.
    execArgv: [],
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => log.push(text));
  }
  const { version, loadMs, parameters } = await messageFrom(child, log);
  if (parameters !== undefined && Number(parameters) > 2) {
    child.kill();
    throw new FunctionFailed('The handler takes a callback: the Node.js 24 runtime of Lambda refuses it.');
  }
  const tookMs: number[] = [];
  return {
    version: String(version),
    loadMs: Number(loadMs),
    tookMs,
    log: () => log.join(''),
    close: () => {
      child.disconnect();
    },
    handler: async (event) => {
      child.send(event);
      const { answer, tookMs: took, reason } = await messageFrom(child, log);
      if (isText(reason)) throw new FunctionFailed(reason);
      tookMs.push(Number(took));
      return answer;
    },
  };
}

/** The next message; what was logged says why where the process ends instead. */
function messageFrom(child: ChildProcess, log: readonly string[]): Promise<JsonObject> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      child.off('message', came).off('exit', ended).off('error', failed);
    };
    const came = (message: unknown): void => {
      settle();
      resolve(isObject(message) ? message : {});
    };
    const ended = (): void => {
      settle();
      reject(new FunctionFailed(`The function's process ended. It wrote:\n${log.join('')}`));
    };
    const failed = (cause: Error): void => {
      settle();
      reject(new FunctionFailed(`The function's process cannot run: ${cause.message}`, { cause }));
    };
    child.on('message', came).on('exit', ended).on('error', failed);
  });
}
