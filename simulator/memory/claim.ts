import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isSystemError } from './system-error';

/** A run that holds a folder: its process, and when that process began, since process ids come again. */
interface Owner {
  readonly pid: number;
  readonly began: string;
}

/** Is another run, one that lives, using the folder with this lock file? Changes nothing. */
export function isClaimed(lockFile: string): boolean {
  const owner = ownerIn(lockFile);
  return (
    owner !== null && isAlive(owner.pid) && began(owner.pid) === owner.began && owner.pid !== process.pid
  );
}

/** Writes the lock file, over one whose owner is dead. Gives the release. */
export function claim(lockFile: string): () => void {
  rmSync(lockFile, { force: true });
  writeFileSync(lockFile, `${process.pid} ${began(process.pid)}\n`, { flag: 'wx' });
  return () => {
    rmSync(lockFile, { force: true });
  };
}

function ownerIn(lockFile: string): Owner | null {
  try {
    const [pid = '', start = ''] = readFileSync(lockFile, 'utf8').trim().split(' ');
    return /^\d+$/u.test(pid) ? { pid: Number(pid), began: start } : null;
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return isSystemError(error, 'EPERM');
  }
}

/** Killed, and not yet buried by its parent: it holds nothing any more. Source: proc(5). */
const isZombie = (pid: number): boolean => statOf(pid)[0] === 'Z';

/** When a process began, in clock ticks since boot. Linux tells; elsewhere it stays empty. */
const began = (pid: number): string => statOf(pid)[19] ?? '';

/** What Linux tells of a process, from its state on; nothing elsewhere. */
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
  } catch {
    return [];
  }
}
