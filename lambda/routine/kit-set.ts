import { kits, type Kit } from '../content/terms';

/** Some kit, a bit for each piece: sets that are compared as fast as numbers. */
export type KitSet = number;

export const kitSet = (some: readonly Kit[]): KitSet =>
  some.reduce((bits, kit) => bits | (1 << kits.indexOf(kit)), 0);

/** How many sets there are; each is a whole number below this. */
export const kitSets = 1 << kits.length;
