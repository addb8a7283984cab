import { bareReadingsOf, endsWith, phrasesOf, startsWith, trailersOf, without } from './readings';

/** How sure somebody is of it. Beside an answer that is part of the answer; beside a wish it is manners. */
const hedges = phrasesOf(
  'i think, i guess, i suppose, i reckon, maybe, perhaps, probably, possibly, sort of, kind of, you know, i would say, let us say, a bit, a little, a little bit, a wee bit, really, very, quite, pretty, rather, so, uh, ideally, hopefully, if anything, at the most, at a push',
);

/** Without hedges and degrees wherever they stand; for what is no answer. Null where there are none. */
export function unhedgedReadingOf(words: readonly string[]): readonly string[] | null {
  const core = bareReadingsOf(words).at(-1) ?? words;
  const left: string[] = [];
  for (let at = 0; at < core.length;) {
    const rest = core.slice(at);
    const hedge = hedges.find((phrase) => startsWith(rest, phrase) !== null);
    if (hedge === undefined) left.push(rest[0] ?? '');
    at += hedge?.length ?? 1;
  }
  return left.length === 0 || left.length === words.length ? null : without(left, trailersOf(left), endsWith);
}
