import type { Run } from './jest';
import type { Mutant, Room } from './list';
import { inOrder } from './test-files';

/** What is run with a mutant, one after the other: the tests that it names, then all others of its room. */
export async function runsFor(root: string, room: Room, mutant: Mutant): Promise<readonly Run[]> {
  const likely = await inOrder(root, mutant.tests);
  const others = (await inOrder(root, room.tests)).filter(
    (file) => mutant.named !== undefined || !likely.includes(file),
  );
  return filled([{ tests: likely, named: mutant.named }, { tests: others }]);
}

/** What has to pass without any mutant: the tests of the room, and whatever else its mutants name. */
export async function runsOf(root: string, { tests, mutants }: Room): Promise<readonly Run[]> {
  const own = await inOrder(root, tests);
  const whole = mutants.filter(({ named }) => named === undefined);
  const inPart = mutants.filter(({ named }) => named !== undefined);
  const likely = await inOrder(root, testsOf(whole));
  return filled([
    { tests: own },
    { tests: likely.filter((file) => !own.includes(file)) },
    { tests: await inOrder(root, testsOf(inPart)), named: inPart.map(({ named }) => named).join('|') },
  ]);
}

const testsOf = (mutants: readonly Mutant[]): readonly string[] => mutants.flatMap(({ tests }) => tests);

/** Jest without a file would run everything. */
const filled = (runs: readonly Run[]): readonly Run[] => runs.filter(({ tests }) => tests.length > 0);
