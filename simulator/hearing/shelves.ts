import { grouped } from './grouped';
import type { Sample } from './samples';

/**
 * Finds the samples that an utterance could fill word for word, in their order, without a look at all the others:
 * each stands on the shelf of its rarest word, and those without a word of their own are always among them.
 */
export function shelvesOf(samples: readonly Sample[]): (words: readonly string[]) => readonly Sample[] {
  const frequency = new Map<string, number>();
  for (const { words } of samples) {
    for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const rarest = ({ words }: Sample): string =>
    words.reduce(
      (least, word) => ((frequency.get(word) ?? 0) < (frequency.get(least) ?? Infinity) ? word : least),
      '',
    );
  const shelves = grouped(samples.entries(), ([, sample]) => rarest(sample));
  return (words) =>
    [...new Set(['', ...words])]
      .flatMap((word) => shelves.get(word) ?? [])
      .sort(([one], [other]) => one - other)
      .map(([, sample]) => sample);
}
