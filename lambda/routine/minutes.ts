import type { WishKind } from '../content/terms';

/** How many minutes a kind of session may take, and takes when no time was said. */
interface Minutes {
  readonly shortest: number;
  readonly longest: number;
  readonly usual: number;
}

/** The kinds that are made of several exercises, and fill whatever time there is. */
export const routineKinds = ['full', 'release', 'stretch', 'strength'] as const satisfies readonly WishKind[];

export const isRoutineKind = (kind: WishKind): boolean => routineKinds.some((one) => one === kind);

const routine: Minutes = { shortest: 5, longest: 20, usual: 10 };

/** A whole session is five to twenty minutes; the others are as long as the dose of their one exercise. */
export const minutesOf: Readonly<Record<WishKind, Minutes>> = {
  full: routine,
  release: routine,
  stretch: routine,
  strength: routine,
  breathing: { shortest: 2, longest: 5, usual: 3 },
  'movement-break': { shortest: 1, longest: 3, usual: 2 },
  'desk-check': { shortest: 1, longest: 2, usual: 1 },
  'posture-check': { shortest: 1, longest: 1, usual: 1 },
};

/** The time nearest to what was asked that a kind of session can take. */
export const minutesNear = (kind: WishKind, minutes: number): number =>
  Math.min(Math.max(minutes, minutesOf[kind].shortest), minutesOf[kind].longest);
