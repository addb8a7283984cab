import type { Readable, Writable } from 'node:stream';
import { clearLine, createInterface, cursorTo } from 'node:readline';

/** Lines as they arrive from a pipe or a file. */
export async function* pipedLines(input: Readable): AsyncGenerator<string> {
  yield* createInterface({ input, crlfDelay: Infinity });
}

/** A person at a terminal. */
export interface Typist {
  /** Lines as they are typed, with a prompt before each. */
  readonly lines: AsyncIterable<string>;
  /** Lets something be written that nobody here has asked for; a line half typed stands again after it. */
  interject(write: () => void): void;
}

export function typistAt(input: Readable, output: Writable): Typist {
  const typing = createInterface({ input, output, prompt: 'You: ' });
  let state: 'prompted' | 'answering' | 'gone' = 'answering';
  const prompt = (): void => {
    if (state === 'gone') return;
    state = 'prompted';
    typing.prompt(true);
  };
  typing.once('close', () => {
    state = 'gone';
  });
  async function* lines(): AsyncGenerator<string> {
    prompt();
    for await (const line of typing) {
      if (state === 'prompted') state = 'answering';
      yield line;
      prompt();
    }
  }
  return {
    lines: lines(),
    interject(write) {
      if (state !== 'prompted') {
        write();
        return;
      }
      cursorTo(output, 0);
      clearLine(output, 0);
      write();
      prompt();
    },
  };
}
