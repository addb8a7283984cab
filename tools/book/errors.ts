/** What a person can put right: one clear sentence for standard error, and exit code 2. */
export class BookError extends Error {
  override readonly name = 'BookError';
}

/** The message of whatever was thrown, for the end of a sentence. */
export const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);
