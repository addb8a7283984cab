/** `npm run schema`: writes content/schema/, which lets an editor check and explain content while it is written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { files } from '../lambda/content/schema';

/** Each schema file by its name in content/schema/, as JSON Schema text. The files of one folder share one. */
export function schemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      name.replace(/(?:\/.*)?\.yaml$/u, '.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}

async function write(): Promise<void> {
  const folder = fileURLToPath(new URL('../content/schema', import.meta.url));
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(schemas())) await writeFile(join(folder, name), text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) void write();
