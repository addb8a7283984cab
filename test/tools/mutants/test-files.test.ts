import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOrder } from '../../../tools/mutants/test-files';
import { projectRoot } from '../../../tools/shared/project-root';

const slow = 'test/tools/mutants/list.test.ts';

describe('the tests of a room', () => {
  it('have a file that is named by itself where it is named, and not with its folder', async () => {
    const files = await inOrder(projectRoot, ['test/tools/mutants', slow]);

    expect(files.length).toBeGreaterThan(1);
    expect(files.indexOf(slow)).toBe(files.length - 1);
  });

  it('begin with those of the mutant, and run once each', async () => {
    const files = await inOrder(projectRoot, [slow, 'test/tools/mutants', slow]);

    expect(files.indexOf(slow)).toBe(0);
    expect(new Set(files).size).toBe(files.length);
  });

  it('of one folder are not those of another whose name begins alike', async () => {
    const root = await mkdtemp(join(tmpdir(), 'back-release-test-files-'));
    for (const folder of ['pace', 'pacing']) {
      await mkdir(join(root, folder));
      await writeFile(join(root, folder, 'one.test.ts'), '');
    }

    expect(await inOrder(root, ['pace'])).toEqual(['pace/one.test.ts']);

    await rm(root, { recursive: true });
  });
});
