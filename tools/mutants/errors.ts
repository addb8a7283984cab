import { CommandError } from '../shared/command-error';

/** Entries that cannot be tried. The message has one line a mistake. */
export class ListMistakes extends CommandError {
  override readonly name = 'ListMistakes';

  constructor(mistakes: readonly string[]) {
    super(`Mend these in tools/mutants/list/, then try again:\n${mistakes.join('\n')}`);
  }
}

/** The tests fail without any mutant: nothing can be learned from their failing with one. */
export class UnmutatedFails extends CommandError {
  override readonly name = 'UnmutatedFails';

  constructor(room: string, output: string) {
    super(`${output}\nThe tests of ${room} fail with the code as it is. Mend that first, then try again.`);
  }
}
