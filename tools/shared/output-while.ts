/** Everything that goes to the console, or past it to the two streams, meanwhile. The function has no other log. Nothing of it is printed. */
export async function outputWhile(work: () => Promise<unknown>): Promise<readonly string[]> {
  const lines: string[] = [];
  const write = (...parts: readonly unknown[]): boolean => {
    lines.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' '));
    return true;
  };
  const real = {
    console: { ...console },
    stdout: process.stdout.write.bind(process.stdout),
    stderr: process.stderr.write.bind(process.stderr),
  };
  Object.assign(console, { log: write, info: write, warn: write, error: write, debug: write });
  Object.assign(process.stdout, { write });
  Object.assign(process.stderr, { write });
  try {
    await work();
  } finally {
    Object.assign(console, real.console);
    Object.assign(process.stdout, { write: real.stdout });
    Object.assign(process.stderr, { write: real.stderr });
  }
  return lines;
}
