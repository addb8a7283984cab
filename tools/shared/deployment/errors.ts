import { CommandError } from '../command-error';
import type { FailureKind, Recognised } from './failures';

/** The place asked for does not fit what is already deployed. What runs was left as it is. */
export class ConflictError extends CommandError {
  override readonly name = 'ConflictError';
}

/** CDK did not get to the end of a step. */
export class StepError extends CommandError {
  override readonly name = 'StepError';
  readonly kind: FailureKind;
  readonly made: Recognised['made'];

  constructor({ kind, made }: Pick<Recognised, 'kind' | 'made'>, message: string) {
    super(message);
    this.kind = kind;
    this.made = made;
  }
}
