import { OptionError } from '../shared/command-error';
import { parsedOptions } from '../shared/parsed-options';
import type { Which } from './copy';

export interface CopyOptions {
  readonly from: string;
  readonly to: string;
  readonly which: Which;
}

const flags = {
  from: { type: 'string' },
  to: { type: 'string' },
  overwrite: { type: 'boolean', default: false },
} as const;

/**
 * Reads the command line of `npm run copy-notes`.
 * @throws OptionError unless it names two tables.
 */
export function readCopyOptions(args: readonly string[]): CopyOptions {
  const { from, to, overwrite } = parsedOptions(args, flags);
  // An empty name is what a shell makes of a variable that was not set.
  if (from !== undefined && from !== '' && to !== undefined && to !== '' && from !== to)
    return { from, to, which: overwrite ? 'all' : 'missing' };
  throw new OptionError(
    'Two tables are needed: npm run copy-notes -- --from RESTORED-TABLE --to TABLE-IN-USE [--overwrite]',
  );
}
