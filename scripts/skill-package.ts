/** `npm run skill-package [-- --endpoint ARN]`: writes dist/skill-package/, what is handed to Amazon. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { skillPackage, writeSkillPackage } from './skill-package/package';
import { ManifestSourceError } from './skill-package/source';

const into = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/skill-package');

async function main(): Promise<void> {
  const { endpoint } = parseArgs({ options: { endpoint: { type: 'string' } } }).values;
  await writeSkillPackage(await skillPackage(endpoint), into);
  console.log('dist/skill-package/ is ready.');
  if (endpoint === undefined) {
    console.log('Its endpoint is no real function: add -- --endpoint ARN, or let the deployment set it.');
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof ManifestSourceError ? error.message : error);
  process.exitCode = 1;
});
