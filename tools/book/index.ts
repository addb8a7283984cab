/** `npm run book [-- --out FILE]`: writes the script book, one page for whoever reviews the words. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { reasonOf } from '../../simulator/errors';
import { OptionError } from '../shared/command-error';
import { complainOf } from '../shared/complaint';
import { currentCheck } from '../shared/triage/check';
import { currentWords } from './content';
import { readOptions } from './options';
import { bookPage } from './page';

async function write(path: string, page: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, page);
  } catch (error) {
    throw new OptionError(`The book cannot be written to ${path}: ${reasonOf(error)}.`, { cause: error });
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
  process.exitCode = complainOf(error);
});
