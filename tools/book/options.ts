import { parseArgs } from 'node:util';
import { BookError, reasonOf } from './errors';

/** What the command line asked for. */
export interface Options {
  readonly out: string;
}

const flags = { out: { type: 'string', default: 'dist/book.html' } } as const;

/**
 * Reads the command line.
 * @throws BookError naming what is not understood and what would be.
 */
export function readOptions(args: readonly string[]): Options {
  const { out } = parsed(args);
  if (out === '') throw new BookError('--out needs the path of a file.');
  return { out };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    throw new BookError(`${what}; the only option is --out FILE.`, { cause: error });
  }
}
