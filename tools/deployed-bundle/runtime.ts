import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reasonOf } from '../../simulator/errors';

const run = promisify(execFile);

/** A Node.js to run a function on. */
export interface Runtime {
  /** Its executable. */
  readonly node: string;
  /** Why it is the one at hand and not the one that was asked for; null where it is. */
  readonly instead: string | null;
}

/** Long enough to fetch it once; it stays in npm's cache. */
const patienceMs = 180_000;

/**
 * Fetches the Node.js that Lambda would run a function on.
 * @param name Lambda's name for it, `nodejs24.x`.
 */
export async function runtimeFor(name: string): Promise<Runtime> {
  const version = /^nodejs(\d+)\.x$/u.exec(name)?.[1] ?? '';
  try {
    const args = ['-y', '-p', `node@${version}`, 'node', '-p', 'process.execPath'];
    const { stdout } = await run('npx', args, { timeout: patienceMs });
    return { node: stdout.trim(), instead: null };
  } catch (error) {
    const [reason = ''] = reasonOf(error).split('\n');
    return { node: process.execPath, instead: `Node.js ${version} could not be fetched (${reason})` };
  }
}
