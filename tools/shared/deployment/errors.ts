import type { FailureKind, Recognised } from './failures';

/** What a person can put right. The message says what happened and how to go on. */
export class DeployError extends Error {
  override readonly name: string = 'DeployError';
  /** The exit code of the command that it ends. */
  readonly exitCode: number = 1;
}

/** The command line is not understood. Nothing was run. */
export class OptionError extends DeployError {
  override readonly name = 'OptionError';
  override readonly exitCode = 2;
}

/** The place asked for does not fit what is already deployed. What runs was left as it is. */
export class ConflictError extends DeployError {
  override readonly name = 'ConflictError';
}

/** CDK did not get to the end of a step. */
export class StepError extends DeployError {
  override readonly name = 'StepError';
  readonly kind: FailureKind;
  readonly made: Recognised['made'];

  constructor({ kind, made }: Pick<Recognised, 'kind' | 'made'>, message: string) {
    super(message);
    this.kind = kind;
    this.made = made;
  }
}

/** Ctrl-C. The number is the shell's for it. */
export class InterruptedError extends DeployError {
  override readonly name = 'InterruptedError';
  override readonly exitCode = 130;
}

/** The message of whatever was thrown, for the end of a sentence. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
