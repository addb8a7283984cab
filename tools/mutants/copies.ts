import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What no test reads, or what is made anew; and node_modules, which is linked to. */
const leftOut = ['.git', 'dist', 'cdk.out', '.back-release', 'node_modules', '.deployed.json', 'secret.json'];

/** Copies of the project to spoil, for as long as they are needed: the project itself is never touched. */
export async function withCopies<Result>(
  root: string,
  count: number,
  use: (copies: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'back-release-mutants-')));
  try {
    const copies = Array.from({ length: count }, (_, index) => join(folder, String(index + 1)));
    for (const copy of copies) await copyTo(copy, root);
    return await use(copies);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function copyTo(copy: string, root: string): Promise<void> {
  const filter = (path: string): boolean => path === root || !leftOut.includes(basename(path));
  await cp(root, copy, { recursive: true, filter });
  await symlink(await realpath(join(root, 'node_modules')), join(copy, 'node_modules'), 'dir');
}
