import { CommandError } from '../command-error';
import type { Environment } from './place-options';
import type { World } from './world';

/** What the command line asked for. */
export type Asked<Options> = { readonly kind: 'help' } | { readonly kind: 'run'; readonly options: Options };

/** A command as a whole: what it reads, what it does, what `--help` says. */
export interface Command<Options> {
  readonly usage: string;
  readonly read: (args: readonly string[], env: Environment) => Asked<Options>;
  readonly run: (options: Options, world: World) => Promise<void>;
}

/**
 * Runs a command from its arguments to its exit code: 0 done, 1 stopped, 2 not understood, 130 Ctrl-C. What a
 * person can put right becomes a sentence; anything else is ours, and is thrown with its stack.
 */
export async function runCommand<Options>(
  { usage, read, run }: Command<Options>,
  args: readonly string[],
  env: Environment,
  world: World,
): Promise<number> {
  try {
    const asked = read(args, env);
    if (asked.kind === 'help') world.screen.write(usage);
    else await run(asked.options, world);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    world.complain(`${error.message}\n`);
    return error.exitCode;
  }
}
