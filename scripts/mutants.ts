/**
 * `npm run mutants [-- --room ROOM] [--only TEXT]`: removes guards from a copy of lambda/, one at a time, and says
 * which of them no test misses. Exit code 1 where too many survive in a room.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { OptionError } from './deploy/errors';
import { ListMistakes, MutantsError } from './mutants/errors';
import { readList } from './mutants/list';
import { mistakesIn } from './mutants/mistakes';
import { chosen } from './mutants/options';
import { lineOf, reportOf, roomsBelow } from './mutants/report';
import { trialsOf } from './mutants/trials';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  const rooms = chosen(process.argv.slice(2), await readList());
  const mistakes = await mistakesIn(root, rooms);
  if (mistakes.length > 0) throw new ListMistakes(mistakes);

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopping.abort();
    });
  }
  console.log('First the tests as they are.');
  const trials = await trialsOf(root, rooms, availableParallelism(), {
    stop: stopping.signal,
    onTrial: (trial) => {
      console.log(lineOf(trial));
    },
  });
  console.log(`\n${reportOf(trials)}`);
  if (roomsBelow(trials).length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  const isForTheReader = error instanceof MutantsError || error instanceof OptionError;
  console.error(isForTheReader ? error.message : error);
  process.exitCode = isForTheReader ? error.exitCode : 1;
});
