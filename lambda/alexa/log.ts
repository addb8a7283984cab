/** A line of the log. It says what failed and where, never who said what. */
export interface LogLine {
  readonly error: string;
  readonly at: readonly string[];
  readonly cause?: LogLine;
}

/**
 * An error without its message, which may quote what a person said. Name and stack say enough, and so do
 * those of its causes.
 */
export function logLine(error: unknown): LogLine {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  const line = { error: error.name, at: at.map((frame) => frame.trim()) };
  return error.cause === undefined ? line : { ...line, cause: logLine(error.cause) };
}
