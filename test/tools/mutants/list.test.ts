import { readList } from '../../../tools/mutants/list';
import { mistakesIn } from '../../../tools/mutants/mistakes';
import { projectRoot } from '../../../tools/shared/project-root';

describe('the list of mutants', () => {
  // Fails when you have changed code that a mutant changes too: the message says which entry, and what to do.
  it('fits the code as it is', async () => {
    expect(await mistakesIn(projectRoot, await readList())).toEqual([]);
  });
});
