import type { Asked } from '../shared/deployment/command';
import type { Place } from '../shared/deployment/place';
import { placeFlags, placeIn, type Environment } from '../shared/deployment/place-options';
import { parsedOptions } from '../shared/parsed-options';

export interface DestroyOptions extends Place {
  readonly confirmation: 'ask' | 'given';
}

const flags = { ...placeFlags, yes: { type: 'boolean', default: false } } as const;

/**
 * Reads the command line of `npm run destroy`.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readDestroyOptions(args: readonly string[], env: Environment): Asked<DestroyOptions> {
  const values = parsedOptions(args, flags);
  if (values.help) return { kind: 'help' };
  return { kind: 'run', options: { ...placeIn(values, env), confirmation: values.yes ? 'given' : 'ask' } };
}
