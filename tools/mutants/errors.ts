/** What a person can put right. The message says what happened and how to go on. */
export class MutantsError extends Error {
  override readonly name: string = 'MutantsError';
  /** The exit code of the command that it ends. */
  readonly exitCode: number = 1;
}

/** Entries that cannot be tried. The message has one line a mistake. */
export class ListMistakes extends MutantsError {
  override readonly name = 'ListMistakes';

  constructor(mistakes: readonly string[]) {
    super(`Mend these in tools/mutants/list/, then try again:\n${mistakes.join('\n')}`);
  }
}

/** The tests fail without any mutant: nothing can be learned from their failing with one. */
export class UnmutatedFails extends MutantsError {
  override readonly name = 'UnmutatedFails';

  constructor(room: string, output: string) {
    super(`${output}\nThe tests of ${room} fail with the code as it is. Mend that first, then try again.`);
  }
}

/** Ctrl-C. The number is the shell's for it. */
export class Interrupted extends MutantsError {
  override readonly name = 'Interrupted';
  override readonly exitCode = 130;
}
