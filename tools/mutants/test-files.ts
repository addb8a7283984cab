import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const isTest = (path: string): boolean => path.endsWith('.test.ts');

/**
 * The test files of these paths, in the order of the paths, each once. A file that is named by itself runs
 * where it is named, not with its folder: so a slow one can come last.
 * @throws where there is no such folder.
 */
export async function inOrder(root: string, paths: readonly string[]): Promise<readonly string[]> {
  const named = new Set(paths.filter(isTest));
  const files = await Promise.all(
    paths.map(async (path) =>
      isTest(path) ? [path] : (await filesIn(root, path)).filter((file) => !named.has(file)),
    ),
  );
  return [...new Set(files.flat())];
}

async function filesIn(root: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(join(root, folder), { recursive: true });
  return names
    .filter(isTest)
    .toSorted()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
