/** `npm run schema`: writes content/schema/, which lets an editor check and explain content while it is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../shared/project-root';
import { schemas } from './schemas';

const folder = join(projectRoot, 'content/schema');

async function write(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemas())) await writeFile(join(folder, name), text);
}

void write();
