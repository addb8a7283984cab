import { join } from 'node:path';
import { readList } from '../../tools/mutants/list';
import { mistakesIn } from '../../tools/mutants/mistakes';

describe('the list of mutants', () => {
  // Fails when you have changed code that a mutant changes too: the message says which entry, and what to do.
  it('fits the code as it is', async () => {
    expect(await mistakesIn(join(__dirname, '../..'), await readList())).toEqual([]);
  });
});
