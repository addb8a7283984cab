/** What is logged of an error. It says what failed and where, never who said what. */
export interface Fault {
  readonly error: string;
  readonly at: readonly string[];
  readonly cause?: Fault;
}

/**
 * An error without its message, which may quote what a person said. Name and stack say enough, and so do
 * those of its causes.
 */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const line = { error: error.name, at: at.map((frame) => frame.trim()) };
  return error.cause === undefined ? line : { ...line, cause: faultOf(error.cause) };
}
