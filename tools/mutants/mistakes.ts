import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Mutant, Room } from './list';
import { mutated } from './mutated';
import { inOrder } from './test-files';

/** Everything in the list that does not fit the project as it stands. */
export async function mistakesIn(root: string, rooms: readonly Room[]): Promise<readonly string[]> {
  const mistakes = rooms.flatMap((room) => [
    missingTests(root, room.name, room.tests),
    ...room.mutants.flatMap((mutant) => [
      mistakeIn(root, mutant),
      missingTests(root, `"${mutant.name}"`, mutant.tests),
    ]),
  ]);
  const mutants = rooms.flatMap((room) => room.mutants);
  return [...(await Promise.all(mistakes)).flat(), ...mutants.flatMap(namedOfNone), ...twice(mutants)];
}

async function mistakeIn(root: string, mutant: Mutant): Promise<readonly string[]> {
  const source = await readFile(join(root, mutant.file), 'utf8').catch(() => null);
  if (source === null) return [`"${mutant.name}": there is no ${mutant.file}.`];
  const result = await mutated(mutant, source);
  return result.kind === 'mistake' ? [result.mistake] : [];
}

/** A path that brings no test would be no test, and nothing would be caught by it. */
async function missingTests(root: string, of: string, paths: readonly string[]): Promise<readonly string[]> {
  const mistakes = paths.map(async (path) => {
    const files = await inOrder(root, [path]).catch(() => []);
    const [first] = files;
    const isThere =
      first !== undefined &&
      (await access(join(root, first)).then(
        () => true,
        () => false,
      ));
    return isThere ? [] : [`${of}: there is no test ${path}.`];
  });
  return (await Promise.all(mistakes)).flat();
}

/** A name of tests says nothing where no file of them is given. */
const namedOfNone = ({ name, tests, named }: Mutant): readonly string[] =>
  named !== undefined && tests.length === 0 ? [`"${name}": "named" needs "tests" beside it.`] : [];

/** The report names mutants: two of one name could not be told apart. */
const twice = (mutants: readonly Mutant[]): readonly string[] =>
  mutants
    .map(({ name }) => name)
    .filter((name, index, names) => names.indexOf(name) !== index)
    .map((name) => `"${name}" is the name of two mutants.`);
