import { readFileSync } from 'node:fs';
import { reasonOf, ScriptError } from '../errors';
import { readConversation, type Exchange } from './conversation';

/**
 * Reads a conversation file to be played.
 * @throws ScriptError when it cannot be read, or naming the line that cannot.
 */
export function readScript(file: string): readonly Exchange[] {
  try {
    return readConversation(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ScriptError(`The script ${file} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

/** Lines that arrive one by one, as exchanges that assert nothing. */
export async function* exchangesFrom(lines: AsyncIterable<string>): AsyncGenerator<Exchange> {
  let line = 0;
  for await (const you of lines) yield { you, line: (line += 1), expectations: [] };
}
