/** `npm run book [-- --out FILE]`: writes the script book, one page for whoever reviews the words. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ContentMistakes } from '../shared/check-content';
import { currentCheck } from '../shared/triage/check';
import { currentWords } from './content';
import { BookError, reasonOf } from './errors';
import { readOptions } from './options';
import { bookPage } from './page';

async function write(path: string, page: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, page);
  } catch (error) {
    throw new BookError(`The book cannot be written to ${path}: ${reasonOf(error)}.`, { cause: error });
  }
}

async function run(): Promise<void> {
  const { out } = readOptions(process.argv.slice(2));
  const style = await readFile(new URL('style.css', import.meta.url), 'utf8');
  const [words, check] = await Promise.all([currentWords(), currentCheck()]);
  await write(out, await bookPage({ ...words, check, style }));
  console.log(`${out} is ready. Open it in a browser, or print it.`);
}

run().catch((error: unknown) => {
  if (error instanceof BookError) {
    console.error(error.message);
    process.exitCode = 2;
    return;
  }
  // A mistake in content/ is for its author to read; anything else is ours, and its stack helps.
  console.error(error instanceof ContentMistakes ? error.message : error);
  process.exitCode = 1;
});
