/** `npm run destroy`: takes a stage down, after asking. */
import { runCommand } from '../shared/deployment/command';
import { here } from '../shared/deployment/here';
import { destroy } from './destruction';
import { readDestroyOptions } from './options';
import { usage } from './usage';

void runCommand(
  { usage, read: readDestroyOptions, run: destroy },
  process.argv.slice(2),
  process.env,
  here(),
).then((exitCode) => {
  process.exitCode = exitCode;
});
