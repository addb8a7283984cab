import type { RequestEnvelope } from 'ask-sdk-model';
import type { Turn } from '../../simulator/echo/turn';

/** One turn of the crawl: what was said where, and everything that came of it. */
export interface Exchange {
  /** The walk that it belongs to, for a person to find it again. */
  readonly walk: string;
  readonly you: string;
  /** What was asked before; null where no session was open. */
  readonly asked: string | null;
  readonly turn: Turn;
  /** What went to the function and came back, in order; nothing where the device had nothing to send. */
  readonly sent: readonly Sent[];
}

export interface Sent {
  readonly request: RequestEnvelope;
  readonly response: unknown;
}

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
