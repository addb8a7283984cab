import { parseArgs, type ParseArgsConfig } from 'node:util';
import { reasonOf } from '../../simulator/errors';
import { OptionError } from './command-error';

/** Every option there is, as `parseArgs` wants them. */
type Flags = NonNullable<ParseArgsConfig['options']>;

/**
 * The options on a command line, which holds nothing else.
 * @throws OptionError saying in one sentence what is not understood, and what would be.
 */
export const parsedOptions = <Known extends Flags>(args: readonly string[], flags: Known) =>
  understood(flags, () =>
    parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }),
  ).values;

/** The same, and the words beside them. */
export const parsedWords = <Known extends Flags>(args: readonly string[], flags: Known) =>
  understood(flags, () =>
    parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: true }),
  );

function understood<Parsed>(flags: Flags, parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    const names = Object.keys(flags).map((name) => `--${name}`);
    const are = names.length === 1 ? 'the option is' : 'the options are';
    throw new OptionError(`${what}; ${are} ${names.join(', ')}.`, { cause: error });
  }
}

/**
 * One of the words that an option may have.
 * @throws OptionError naming them.
 */
export function oneOf<const Word extends string>(
  option: string,
  said: string,
  allowed: readonly Word[],
): Word {
  const found = allowed.find((word) => word === said);
  if (found !== undefined) return found;
  throw new OptionError(`--${option} ${said} is not known; it can be ${allowed.join(', ')}.`);
}
