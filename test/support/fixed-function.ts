import { join } from 'node:path';
import { build } from '../../tools/shared/function-bundle';
import { projectRoot } from '../../tools/shared/project-root';
import { fixedCatalogue } from './fixed-catalogue';

/** Builds the function with the fixed catalogue, beside the real one. @returns its file. */
export async function buildFixedFunction(): Promise<string> {
  const into = join(projectRoot, 'dist', 'with-fixed-catalogue');
  await build(into, (exercise) => fixedCatalogue.includes(exercise));
  return join(into, 'lambda', 'index.js');
}
