import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { files } from '../../lambda/content/schema';
import { CommandError } from './command-error';

/** Content that does not fit its schema. The message has one line a mistake: file, place in it, what is wrong. */
export class ContentMistakes extends CommandError {
  override readonly name = 'ContentMistakes';

  constructor(mistakes: readonly string[]) {
    super(`Mend these in content/, then build again:\n${mistakes.join('\n')}`);
  }
}

/**
 * Checks each language folder under `content` against lambda/content/schema.ts.
 * @throws ContentMistakes with everything that is wrong, not only the first thing.
 */
export async function checkContent(content: string): Promise<void> {
  const languages = (await readdir(content)).filter((name) => /^[a-z]{2}$/u.test(name));
  const mistakes: string[] = languages.length === 0 ? [`${content}: no language folder, such as en`] : [];
  for (const language of languages) {
    for (const [name, schema] of Object.entries(files)) {
      mistakes.push(...(await mistakesIn(join(content, language, name), schema)));
    }
  }
  if (mistakes.length > 0) throw new ContentMistakes(mistakes);
}

type Schema = (typeof files)[keyof typeof files];

async function mistakesIn(path: string, schema: Schema): Promise<string[]> {
  const shown = relative('', path);
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return [`${shown}: cannot be read`];
  const document = parseDocument(text);
  if (document.errors.length > 0) return document.errors.map(({ message }) => `${shown}: ${message}`);
  const { error } = schema.safeParse(document.toJS());
  return (error?.issues ?? []).map((issue) => `${shown}: ${issue.path.join('.')}: ${issue.message}`);
}
