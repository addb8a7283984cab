import { OptionError, reasonOf } from './deployment/errors';

/**
 * What a command line says, or one sentence about what is wrong with it.
 * @param known the names of all options, without dashes.
 * @throws OptionError
 */
export function parsedOptions<Values>(known: readonly string[], parse: () => Values): Values {
  try {
    return parse();
  } catch (error) {
    const [what = ''] = reasonOf(error).split(/\. |\n/u);
    const names = known.map((name) => `--${name}`).join(', ');
    throw new OptionError(`${what}; ${known.length === 1 ? 'the option is' : 'the options are'} ${names}.`, {
      cause: error,
    });
  }
}
