/** `npm run deploy`: brings the coach and its skill up in AWS, or up to date. docs/deploy.md has the way. */
import { runCommand } from './deploy/command';
import { deploy } from './deploy/deployment';
import { here } from './deploy/here';
import { readDeployOptions } from './deploy/options';
import { usage } from './deploy/usage';

void runCommand(
  { usage: usage.deploy, read: readDeployOptions, run: deploy },
  process.argv.slice(2),
  process.env,
  here(),
).then((exitCode) => {
  process.exitCode = exitCode;
});
