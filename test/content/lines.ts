import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { exercises } from '../../lambda/content/exercise-schema';
import { files } from '../../lambda/content/schema';
import type { Exercise } from '../../lambda/content/types';

/** A text of content/, and where it stands: "triage.yaml/questions/fever/ask". */
export interface Line {
  readonly at: string;
  readonly words: string;
}

/** Texts that are never spoken. */
const unspoken = new Set([
  'source',
  'kind',
  'position',
  'areas',
  'kit',
  'leaveOutFor',
  'formFor',
  'by',
  'detail',
  'breath',
]);
/** Texts spoken inside of a sentence, not as one. */
const partOfSentence = /^(names|locales)\.yaml|\/name$/u;

/** Each language that content/ holds, by its folder of two letters. */
export const languages = (): string[] => readdirSync('content').filter((name) => /^[a-z]{2}$/u.test(name));

/** A file of a language as data; undefined where it is not there. */
export function contentOf(language: string, file: string): unknown {
  const path = `content/${language}/${file}`;
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : undefined;
}

/** Every exercise of a language with its id, file by file. */
export const exercisesOf = (language: string): [id: string, exercise: Exercise][] =>
  Object.keys(files)
    .filter((file) => file.startsWith('exercises/'))
    .flatMap((file) => Object.entries(exercises.parse(contentOf(language, file))));

/** Everything in it that is spoken. */
export function linesOf(value: unknown, at: string): Line[] {
  if (typeof value === 'string') return [{ at, words: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string, unknown][] = Object.entries(value);
  return entries
    .filter(([key]) => !unspoken.has(key))
    .flatMap(([key, inner]) => linesOf(inner, `${at}/${key}`));
}

export const isWhole = ({ at }: Line): boolean => !partOfSentence.test(at);

export const wordsIn = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** A sentence with a plain word for whatever the coach fills in: that is judged where it stands. */
export const filledIn = (sentence: string): string => sentence.replace(/\{\w+\}/gu, 'back');

const syllables = (word: string): number =>
  Math.max(1, word.replace(/(?<=[^aeiouy])e\b|(?<=[^dt])ed\b/u, '').match(/[aeiouy]+/gu)?.length ?? 0);

/** The US school grade that a text asks for, after Flesch and Kincaid, with syllables counted by vowels. */
export function schoolGrade(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.toLowerCase().match(/[a-z']+/gu) ?? []);
  const spokenSyllables = words.reduce((sum, word) => sum + syllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * spokenSyllables) / words.length - 15.59;
}
