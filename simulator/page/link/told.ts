import type { Snapshot, TurnDetail } from '../../web/protocol';

const hasAll = (told: unknown, ...keys: readonly string[]): boolean =>
  typeof told === 'object' && told !== null && keys.every((key) => key in told);

/** The server is of the same build and typed by the same contract: enough to know which of its answers it is. */
export const isSnapshot = (told: unknown): told is Snapshot =>
  hasAll(told, 'revision', 'device', 'clock', 'playing', 'turns', 'household', 'intents', 'pain', 'replay');

export const isTurnDetail = (told: unknown): told is TurnDetail =>
  hasAll(told, 'number', 'request', 'response', 'ssml', 'slots', 'runnersUp', 'memory');
