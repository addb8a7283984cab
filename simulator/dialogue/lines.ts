import type { Readable, Writable } from 'node:stream';
import { createInterface } from 'node:readline';

/** Lines as they arrive from a pipe or a file. */
export async function* pipedLines(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Infinity });
}

/** Lines as a person types them, with a prompt before each. */
export async function* typedLines(input: Readable, output: Writable): AsyncGenerator<string> {
  const typing = createInterface({ input, output, prompt: 'You: ' });
  typing.prompt();
  for await (const line of typing) {
    yield line;
    typing.prompt();
  }
}
