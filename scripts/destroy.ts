/** `npm run destroy`: takes a stage down, after asking. */
import { runCommand } from './deploy/command';
import { destroy } from './deploy/destruction';
import { here } from './deploy/here';
import { readDestroyOptions } from './deploy/options';
import { usage } from './deploy/usage';

void runCommand(
  { usage: usage.destroy, read: readDestroyOptions, run: destroy },
  process.argv.slice(2),
  process.env,
  here(),
).then((exitCode) => {
  process.exitCode = exitCode;
});
