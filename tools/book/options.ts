import { OptionError } from '../shared/command-error';
import { parsedOptions } from '../shared/parsed-options';

/** What the command line asked for. */
export interface Options {
  readonly out: string;
}

const flags = { out: { type: 'string', default: 'dist/book.html' } } as const;

/**
 * Reads the command line.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readOptions(args: readonly string[]): Options {
  const { out } = parsedOptions(args, flags);
  if (out === '') throw new OptionError('--out needs the path of a file.');
  return { out };
}
