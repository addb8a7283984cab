/** `npm run deploy`: brings the coach and its skill up in AWS, or up to date. docs/deploy.md has the way. */
import { runCommand } from '../shared/deployment/command';
import { here } from '../shared/deployment/here';
import { deploy } from './deployment';
import { readDeployOptions } from './options';
import { usage } from './usage';

void runCommand(
  { usage, read: readDeployOptions, run: deploy },
  process.argv.slice(2),
  process.env,
  here(),
).then((exitCode) => {
  process.exitCode = exitCode;
});
