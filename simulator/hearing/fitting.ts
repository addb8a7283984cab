import type { Sample, SamplePart } from './samples';
import type { SlotHeard, SlotType } from './slot-types';
import { denies } from './words';

/** What each slot of a sample took. */
export type Slots = Readonly<Record<string, SlotHeard>>;

/** A slot takes words that its type does not list only in a sample with this many words of its own… */
const wordsAroundUnknown = 2;
/** …one of them right before it, and takes no more words than this. */
const mostUnknownWords = 3;

/** Tells whether words, or some of them, have a meaning in any slot: those are never "unknown" in another. */
export type MeansSomething = (words: readonly string[]) => boolean;

/** How the words of an utterance fill a sample exactly, word for word, or null. Known values go first. */
export function fit(sample: Sample, words: readonly string[], meansSomething: MeansSomething): Slots | null {
  if (!sample.words.every((word) => words.includes(word))) return null;
  const withKnown = fill(sample, 0, words, known);
  if (withKnown !== null || sample.words.length < wordsAroundUnknown) return withKnown;
  return fill(sample, 0, words, (type, said, before) => {
    const value = known(type, said);
    if (value !== null || !takesUnknown(type) || before?.kind !== 'word') return value;
    if (said.length > mostUnknownWords || !mayName(said) || meansSomething(said)) return null;
    return { kind: 'unknown', said: said.join(' '), type: type.name };
  });
}

/** A name may begin with an article and holds none: "walk the dog" is something to do. */
const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'my', 'your']);
const mayName = (said: readonly string[]): boolean =>
  !denies(said) && !said.slice(1).some((word) => articles.has(word));

/** Reads the value of a slot, given the part of the sample before it. */
type Reader = (type: SlotType, words: readonly string[], before: SamplePart | undefined) => SlotHeard | null;

const known = (type: SlotType, words: readonly string[]): SlotHeard | null =>
  words.length > type.longest ? null : type.read(words);

function fill(sample: Sample, at: number, words: readonly string[], read: Reader): Slots | null {
  const part = sample.parts[at];
  if (part === undefined) return words.length === 0 ? {} : null;
  if (part.kind === 'word') {
    return words[0] === part.word ? fill(sample, at + 1, words.slice(1), read) : null;
  }
  const longest = Math.min(words.length, Math.max(part.type.longest, mostUnknownWords));
  for (let length = longest; length > 0; length -= 1) {
    const value = read(part.type, words.slice(0, length), sample.parts[at - 1]);
    const rest = value === null ? null : fill(sample, at + 1, words.slice(length), read);
    if (value !== null && rest !== null) return { [part.slot]: value, ...rest };
  }
  return null;
}

/** How a whole sentence begins, and no name does. */
const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'i it my the there this that everything we he she no not never nothing how what why when where which who ' +
    'should can could do does did is are am will would tell'
  ).split(' '),
);
const mostWordsOfName = 3;
const isSentence = (words: readonly string[]): boolean =>
  words.length > mostWordsOfName && sentenceOpeners.has(words[0] ?? '');

/** A type of whole sentences takes no other words: "a joke" is not a question. */
const takesUnknown = ({ kind, listed }: SlotType): boolean =>
  kind === 'custom' && listed.filter(isSentence).length * 2 < listed.length;

/** How many slots took words that their type does not list. */
export const unknownIn = (slots: Slots): number =>
  Object.values(slots).filter(({ kind }) => kind === 'unknown').length;
