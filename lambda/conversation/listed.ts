import type { Names } from '../content/types';

/** Names as a list within a sentence: "fever, chills, and night pain". */
export const listed = ({ and }: Names, names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}, ${and} ${names.at(-1) ?? ''}`;
