import type { WishKind } from '../content/terms';

/** How many minutes each kind of session may take. A whole session is five to twenty. */
export const shortestMinutes: Readonly<Record<WishKind, number>> = {
  full: 5,
  release: 5,
  stretch: 5,
  strength: 5,
  breathing: 2,
};

export const longestMinutes: Readonly<Record<WishKind, number>> = {
  full: 20,
  release: 20,
  stretch: 20,
  strength: 20,
  breathing: 5,
};

/** When no time was said. */
export const usualMinutes: Readonly<Record<WishKind, number>> = {
  full: 10,
  release: 10,
  stretch: 10,
  strength: 10,
  breathing: 3,
};
