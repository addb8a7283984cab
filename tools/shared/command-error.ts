/** What a person can put right. The message says what happened and how to go on. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  /** The exit code of the command that it ends. */
  readonly exitCode: number = 1;
}

/** The command line is not understood, or asks for what cannot be had. Nothing was done. */
export class OptionError extends CommandError {
  override readonly name = 'OptionError';
  override readonly exitCode = 2;
}

/** Ctrl-C. The number is the shell's for it. */
export class InterruptedError extends CommandError {
  override readonly name = 'InterruptedError';
  override readonly exitCode = 130;
}
