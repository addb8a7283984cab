import type { Area, Kit, WishKind } from '../content/terms';

/** What is asked of a routine. */
export interface Request {
  readonly minutes: number;
  readonly kind: WishKind;
  readonly area: Area;
  readonly kit: readonly Kit[];
  /**
   * The level of each exercise by content id, 0 where none is named: it caps the doses of what grows.
   * Without it every dose of the content is open.
   */
  readonly levels?: Readonly<Record<string, number>>;
  /** The kit named in this very wish: each is used, where anything with it is allowed and fits. */
  readonly named?: readonly Kit[];
  /** Content ids of the exercises of the last practice: another routine has something else. */
  readonly last?: readonly string[];
  /** How often each exercise was done in the last days, by content id. */
  readonly recent?: Readonly<Record<string, number>>;
  /** Content ids of the exercises of practices after which pain was less. */
  readonly helped?: readonly string[];
}
