import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { phraseParameters, type Phrases } from '../../lambda/content/phrase-parameters';
import { files } from '../../lambda/content/schema';
import { exercisesOf } from '../../lambda/content/exercise-schema';
import { exerciseKinds } from '../../lambda/content/terms';
import type { Content, Exercises, Locales } from '../../lambda/content/types';
import { checkContent } from '../shared/check-content';
import { projectRoot } from '../shared/project-root';

const root = join(projectRoot, 'content');

const read = async (name: string): Promise<unknown> => parse(await readFile(join(root, 'en', name), 'utf8'));

const hasEveryPhrase = (words: Readonly<Record<string, string[]>>): words is Phrases =>
  Object.keys(phraseParameters).every((key) => key in words);

/** The words of the project's language, and whom to call in each country where it is spoken. */
export interface Words {
  readonly content: Content;
  readonly locales: Locales;
}

/**
 * Content as it stands in content/en, checked against its schema, with the numbers to call of en-US.
 * A script has no bundler to turn YAML into modules, as the function has.
 * @throws ContentMistakes with everything in content/ that does not fit.
 */
export async function currentWords(): Promise<Words> {
  await checkContent(root);
  const ofKinds = await Promise.all(
    exerciseKinds.map(async (kind): Promise<Exercises> =>
      exercisesOf(kind).parse(await read(`exercises/${kind}.yaml`)),
    ),
  );
  const phrases = files['phrases.yaml'].parse(await read('phrases.yaml'));
  const locales = files['locales.yaml'].parse(await read('locales.yaml'));
  const locale = locales['en-US'];
  if (!hasEveryPhrase(phrases) || locale === undefined)
    throw new Error('content/en has no words for en-US: add them to locales.yaml.');
  const content: Content = {
    triage: files['triage.yaml'].parse(await read('triage.yaml')),
    answers: files['answers.yaml'].parse(await read('answers.yaml')),
    exercises: Object.fromEntries(ofKinds.flatMap((ofKind) => Object.entries(ofKind))),
    moves: files['moves.yaml'].parse(await read('moves.yaml')),
    names: files['names.yaml'].parse(await read('names.yaml')),
    phrases,
    locale,
  };
  return { content, locales };
}
