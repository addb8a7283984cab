import { regions } from '../../infra/stage';
import { OptionError } from '../shared/command-error';
import { parsedOptions } from '../shared/parsed-options';

const flags = { endpoint: { type: 'string' } } as const;

/** A function, or an alias or a version of one, where Alexa calls functions. */
const lambdaArn = new RegExp(
  `^arn:aws:lambda:(?:${regions.join('|')}):\\d{12}:function:[\\w-]{1,64}(?::[\\w$-]+)?$`,
  'u',
);

/**
 * Reads the command line of `npm run skill-package`.
 * @returns the ARN of the function behind the skill, if one is given.
 * @throws OptionError where Alexa would take it for nothing it can call.
 */
export function endpointIn(args: readonly string[]): string | undefined {
  const { endpoint } = parsedOptions(args, flags);
  if (endpoint === undefined || lambdaArn.test(endpoint)) return endpoint;
  throw new OptionError(
    `--endpoint "${endpoint}" is no function that Alexa calls: it looks like arn:aws:lambda:us-east-1:123456789012:function:NAME, in ${regions.join(', ')}.`,
  );
}
