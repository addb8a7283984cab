import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isObject, isText, listOf } from '../../simulator/json';

/** Every text in content/, whether a crawl would come by it or not. */
export async function textsIn(content: string): Promise<readonly string[]> {
  const files = await readdir(content, { recursive: true });
  const texts = await Promise.all(
    files
      .filter((name) => name.endsWith('.yaml'))
      .map(async (name) => textsOf(parse(await readFile(join(content, name), 'utf8')))),
  );
  return texts.flat();
}

function textsOf(value: unknown): readonly string[] {
  if (isText(value)) return [value];
  return (isObject(value) ? Object.values(value) : listOf(value)).flatMap(textsOf);
}
