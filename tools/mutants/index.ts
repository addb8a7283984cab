/**
 * `npm run mutants [-- --room ROOM] [--only TEXT]`: removes guards from a copy of lambda/, one at a time, and says
 * which of them no test misses. Exit code 1 where too many survive in a room.
 */
import { availableParallelism } from 'node:os';
import { complainOf } from '../shared/complaint';
import { projectRoot } from '../shared/project-root';
import { ListMistakes } from './errors';
import { readList } from './list';
import { mistakesIn } from './mistakes';
import { chosen } from './options';
import { lineOf, reportOf, roomsBelow } from './report';
import { trialsOf } from './trials';

async function main(): Promise<void> {
  const rooms = chosen(process.argv.slice(2), await readList());
  const mistakes = await mistakesIn(projectRoot, rooms);
  if (mistakes.length > 0) throw new ListMistakes(mistakes);

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  console.log('First the tests as they are.');
  const trials = await trialsOf(projectRoot, rooms, availableParallelism(), {
    stop: stopping.signal,
    onTrial: (trial) => {
      console.log(lineOf(trial));
    },
  });
  console.log(`\n${reportOf(trials)}`);
  if (roomsBelow(trials).length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.exitCode = complainOf(error);
});
