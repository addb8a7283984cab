/** `npm run skill-package [-- --endpoint ARN]`: writes dist/skill-package/, what is handed to Amazon. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OptionError } from './deploy/errors';
import { endpointIn } from './skill-package/options';
import { skillPackage, writeSkillPackage } from './skill-package/package';
import { ManifestSourceError } from './skill-package/source';

const into = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/skill-package');

async function main(): Promise<void> {
  const endpoint = endpointIn(process.argv.slice(2));
  await writeSkillPackage(await skillPackage(endpoint), into);
  console.log('dist/skill-package/ is ready.');
  if (endpoint === undefined) {
    console.log('Its endpoint is no real function: add -- --endpoint ARN, or let the deployment set it.');
  }
}

main().catch((error: unknown) => {
  const isForPerson = error instanceof ManifestSourceError || error instanceof OptionError;
  console.error(isForPerson ? error.message : error);
  process.exitCode = error instanceof OptionError ? error.exitCode : 1;
});
