/** Notes could not be read or written. The coach goes on without them; nothing here reaches a person. */
export abstract class MemoryError extends Error {}

/** The database did not answer in time, refused, or was overtaken again and again. */
export class MemoryUnavailable extends MemoryError {
  override readonly name = 'MemoryUnavailable';
}

/** A newer version of the coach wrote this record: it is left as it is. */
export class NewerSchema extends MemoryError {
  override readonly name = 'NewerSchema';
}

/** A record, or a person about to be written, does not have the shape and bounds of a person. */
export class UnreadableRecord extends MemoryError {
  override readonly name = 'UnreadableRecord';
}
