import { withCopies } from './copies';
import { UnmutatedFails } from './errors';
import { jest, type Run } from './jest';
import type { Room } from './list';
import { runsOf } from './runs';
import { sharedOut } from './shared-out';
import { tryOut, type Trial } from './trial';

/** Whoever stops it, and whoever hears of each trial as it ends. */
export interface Watch {
  readonly stop: AbortSignal;
  readonly onTrial: (trial: Trial) => void;
}

/** The tests as they are may take so long. */
const unmutatedLimitMs = 600_000;
/** With a mutant they may take so many times as long as without: the machine may be busier by then. */
const patience = 10;

/**
 * Tries all mutants of these rooms, as many at a time as there are workers.
 * @throws UnmutatedFails, InterruptedError
 */
export async function trialsOf(
  root: string,
  rooms: readonly Room[],
  workers: number,
  { stop, onTrial }: Watch,
): Promise<readonly Trial[]> {
  const pieces = rooms.flatMap((room) => room.mutants.map((mutant) => ({ room, mutant })));
  return withCopies(root, Math.min(workers, pieces.length), async (copies) => {
    const runs = await Promise.all(
      rooms.map(async (room) => (await runsOf(root, room)).map((run) => ({ room, run }))),
    );
    const passes = await sharedOut(copies, runs.flat(), (copy, { room, run }) =>
      unmutated(copy, room, run, stop),
    );
    const limitMs = Math.ceil(patience * Math.max(...passes));
    return sharedOut(copies, pieces, async (copy, piece) => {
      const trial = await tryOut(copy, piece, { stop, limitMs });
      onTrial(trial);
      return trial;
    });
  });
}

/** How long tests of a room take, which have to pass, or else everything would be caught. */
async function unmutated(copy: string, room: Room, run: Run, stop: AbortSignal): Promise<number> {
  const sinceMs = performance.now();
  const ran = await jest(copy, run, { stop, limitMs: unmutatedLimitMs });
  if (ran.kind === 'failed') throw new UnmutatedFails(room.name, ran.output);
  if (ran.kind === 'out of time') throw new UnmutatedFails(room.name, 'They did not come to an end.');
  return performance.now() - sinceMs;
}
