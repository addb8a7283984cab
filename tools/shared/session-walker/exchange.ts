import type { RequestEnvelope } from 'ask-sdk-model';
import type { Turn } from '../../../simulator/echo/turn';

/** One turn of a walk: what was said where, and everything that came of it. */
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
