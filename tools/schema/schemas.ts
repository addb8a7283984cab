import { z } from 'zod';
import { limits } from '../../lambda/content/limits-schema';
import { files } from '../../lambda/content/schema';

/** Each schema file by its name in content/schema/, as JSON Schema text. The files of one folder share one. */
export function schemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...files, 'limits.yaml': limits }).map(([name, schema]) => [
      name.replace(/(?:\/.*)?\.yaml$/u, '.json'),
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`,
    ]),
  );
}
