import { SimulatorError } from '../../simulator/errors';
import { CommandError } from './command-error';

/**
 * Says why a command ends early: in a sentence where a person can put it right; anything else is ours, and its
 * stack helps.
 * @returns the exit code that it ends with.
 */
export function complainOf(error: unknown): number {
  if (error instanceof CommandError) {
    console.error(error.message);
    return error.exitCode;
  }
  if (error instanceof SimulatorError) {
    console.error(error.message);
    return 2;
  }
  console.error(error);
  return 1;
}
