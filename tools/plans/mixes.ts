import { areas, grounds, kits, type Area, type Ground, type Kit } from '../../lambda/content/terms';

/** One wish, and where the person is. */
export interface Mix {
  readonly minutes: number;
  readonly area: Area;
  readonly kit: readonly Kit[];
  readonly ground: Ground;
}

/** The new one knows nothing yet; the experienced one knows every script, and every dose is open. */
export const people = ['new', 'experienced'] as const;
export type PersonKind = (typeof people)[number];

const minutesAsked = [5, 10, 15, 20] as const;

/** Every choice out of a few pieces of kit: none, each, and all mixes of them. */
const subsets = (from: readonly Kit[]): readonly (readonly Kit[])[] =>
  from.reduce<readonly (readonly Kit[])[]>((so, kit) => [...so, ...so.map((some) => [...some, kit])], [[]]);

export const mixes: readonly Mix[] = minutesAsked.flatMap((minutes) =>
  areas.flatMap((area) =>
    subsets(kits).flatMap((kit) => grounds.map((ground) => ({ minutes, area, kit, ground }))),
  ),
);
