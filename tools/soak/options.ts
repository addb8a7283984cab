import { OptionError } from '../shared/command-error';
import { parsedOptions } from '../shared/parsed-options';

/** How many lives `npm run soak` is to live, and which. */
export interface SoakOptions {
  readonly lives: number;
  readonly seed: number;
}

const flags = { lives: { type: 'string', default: '400' }, seed: { type: 'string' } } as const;

/**
 * Reads the command line.
 * @param nowMs makes a seed where none is given.
 * @throws OptionError naming what is not understood and what would be.
 */
export function readSoakOptions(args: readonly string[], nowMs: number): SoakOptions {
  const { lives, seed = String(1 + (nowMs % 1_000_000)) } = parsedOptions(args, flags);
  return { lives: wholeNumber('lives', lives), seed: wholeNumber('seed', seed) };
}

function wholeNumber(option: string, said: string): number {
  const value = Number(said);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new OptionError(`--${option} is a whole number from 1 on.`);
}
