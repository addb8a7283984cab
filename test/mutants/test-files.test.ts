import { join } from 'node:path';
import { inOrder } from '../../tools/mutants/test-files';

const root = join(__dirname, '../..');
const slow = 'test/mutants/list.test.ts';

describe('the tests of a room', () => {
  it('have a file that is named by itself where it is named, and not with its folder', async () => {
    const files = await inOrder(root, ['test/mutants', slow]);

    expect(files.length).toBeGreaterThan(1);
    expect(files.indexOf(slow)).toBe(files.length - 1);
  });

  it('begin with those of the mutant, and run once each', async () => {
    const files = await inOrder(root, [slow, 'test/mutants', slow]);

    expect(files.indexOf(slow)).toBe(0);
    expect(new Set(files).size).toBe(files.length);
  });

  it('of one folder are not those of another whose name begins alike', async () => {
    expect(await inOrder(root, ['test/conversation'])).not.toContain('test/conversations.test.ts');
  });
});
