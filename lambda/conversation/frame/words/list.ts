import type { Names } from '../../../content/types';

/** Names as a list within a sentence: "chills and fever", "fever, chills, and night pain". */
export const listed = ({ and }: Names, names: readonly string[]): string =>
  names.length < 3
    ? names.join(` ${and} `)
    : `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
