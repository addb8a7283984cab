import type { Exchange } from '../shared/session-walker/exchange';

/** What is in the table after visits, each item as JSON. */
export interface Kept {
  /** Of someone who told a condition, and would not have it remembered. */
  readonly ofWhoSaidNo: readonly string[];
  /** Of someone who says "forget me". */
  readonly forgetting: Deletion;
  /** Of someone who disables the skill. */
  readonly disabling: Deletion;
}

export interface Deletion {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the function wrote to its log, one line each, while it was made to fail on marked words. */
export interface Logged {
  readonly log: readonly string[];
  /** What was put where a person's ids and words go. */
  readonly marks: readonly string[];
}

/** Everything that the crawl saw. */
export interface Crawl extends Logged {
  readonly exchanges: readonly Exchange[];
  readonly kept: Kept;
}
