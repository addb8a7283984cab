/** `npm run skill-package [-- --endpoint ARN]`: writes dist/skill-package/, what is handed to Amazon. */
import { join } from 'node:path';
import { complainOf } from '../shared/complaint';
import { projectRoot } from '../shared/project-root';
import { skillPackage, writeSkillPackage } from '../shared/skill-package/package';
import { endpointIn } from './options';

const into = join(projectRoot, 'dist/skill-package');

async function main(): Promise<void> {
  const endpoint = endpointIn(process.argv.slice(2));
  await writeSkillPackage(await skillPackage(endpoint), into);
  console.log('dist/skill-package/ is ready.');
  if (endpoint === undefined) {
    console.log('Its endpoint is no real function: add -- --endpoint ARN, or let the deployment set it.');
  }
}

main().catch((error: unknown) => {
  process.exitCode = complainOf(error);
});
