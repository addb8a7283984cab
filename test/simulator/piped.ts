import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { isObject, type JsonObject } from '../../simulator/json';
import { run } from '../../simulator/run';

/** A small skill in place of the built one. */
export const smallSkill = {
  handler: join(__dirname, 'fake-handler.ts'),
  model: join(__dirname, 'fixture-model.json'),
};

/** What is left of a run that has ended. */
export interface Finished {
  readonly exitCode: number | null;
  /** Lines of standard output that nobody has waited for. */
  readonly lines: readonly string[];
  readonly errors: string;
}

/** Runs the simulator on these lines to its end, in this process. */
export async function simulateLines(lines: readonly string[], ...args: readonly string[]): Promise<Finished> {
  const [stdout, stderr] = [collector(), collector()];
  const exitCode = await run(args, smallSkill, {
    stdin: Readable.from(lines.map((line) => `${line}\n`)),
    stdout: stdout.stream,
    stderr: stderr.stream,
    nowMs: Date.now,
    newId: randomUUID,
  });
  return { exitCode, lines: stdout.text().split('\n').slice(0, -1), errors: stderr.text() };
}

/** The JSON object of one line. */
export function objectIn(line: string | undefined): JsonObject {
  const value: unknown = JSON.parse(line ?? 'null');
  if (isObject(value)) return value;
  throw new Error(`not a JSON object: ${line ?? 'no line'}`);
}

function collector(): { readonly stream: Writable; readonly text: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      text += chunk.toString();
      done();
    },
  });
  return { stream, text: () => text };
}
