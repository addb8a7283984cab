import { transform } from 'esbuild';
import type { Mutant } from './list';

/** A file with one mutant in it, or what has to be mended in the entry first. */
export type Mutated =
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'mistake'; readonly mistake: string };

/**
 * Puts a mutant into the text of its file. What does not parse, or runs as before, is refused: the tests
 * would "catch" the one for a wrong reason, and could never catch the other.
 */
export async function mutated(mutant: Mutant, source: string): Promise<Mutated> {
  const [before = '', ...after] = source.split(mutant.replace);
  const [rest] = after;
  if (rest === undefined) return mistake(mutant, `no longer holds its code; ${moved}`);
  if (after.length > 1) return mistake(mutant, `holds its code ${after.length} times; quote more of it.`);
  const text = `${before}${mutant.with}${rest}`;
  const [is, was] = await Promise.all([whatRuns(text), whatRuns(source)]);
  if (is === null) return mistake(mutant, 'does not parse with it; see to "with".');
  if (is === was) return mistake(mutant, 'runs as before with it; "with" has to change something.');
  return { kind: 'text', text, line: before.split('\n').length };
}

const moved = 'move the entry along with the guard, or take it out if there is no such guard any more.';

const mistake = ({ name, file }: Mutant, what: string): Mutated => ({
  kind: 'mistake',
  mistake: `"${name}": ${file} ${what}`,
});

/** The JavaScript of it, without types, comments and spaces; null where it does not parse. */
const whatRuns = (text: string): Promise<string | null> =>
  transform(text, { loader: 'ts', minifyWhitespace: true }).then(
    ({ code }) => code,
    () => null,
  );
