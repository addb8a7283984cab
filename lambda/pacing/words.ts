import type { Content, Names } from '../content/types';

/** The few words that pacing itself speaks, each in several variants, and what the sides are called. */
export interface PacingWords {
  readonly breatheIn: readonly string[];
  readonly breatheOut: readonly string[];
  readonly halfway: readonly string[];
  readonly fiveMore: readonly string[];
  readonly twoMore: readonly string[];
  readonly lastOne: readonly string[];
  readonly twoMoreEach: readonly string[];
  readonly lastOneEach: readonly string[];
  readonly otherSide: readonly string[];
  readonly easeOut: readonly string[];
  readonly onceMore: readonly string[];
  readonly sides: Names['sides'];
}

export const pacingWords = ({ phrases, names }: Content): PacingWords => ({
  breatheIn: phrases['breathe-in'],
  breatheOut: phrases['breathe-out'],
  halfway: phrases.halfway,
  fiveMore: phrases['five-more'],
  twoMore: phrases['two-more'],
  lastOne: phrases['last-one'],
  twoMoreEach: phrases['two-more-each'],
  lastOneEach: phrases['last-one-each'],
  otherSide: phrases['other-side'],
  easeOut: phrases['ease-out'],
  onceMore: phrases['once-more'],
  sides: names.sides,
});
