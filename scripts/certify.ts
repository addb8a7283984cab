/** `npm run certify`: goes through Amazon's checklist. Exit code 1 where something on it fails. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from '../simulator/memory/database';
import { loadHandler, loadListener } from '../simulator/skill-files';
import { build } from './build';
import { englishLocales } from './certify/manifest-checks';
import { judgeContent, judgeCrawl, judgePackage } from './certify/judge';
import { lookAt } from './certify/look';
import { failuresIn, reportOf } from './certify/report';
import { textsIn } from './certify/spoken';
import { skillPackage } from './skill-package/package';

const root = fileURLToPath(new URL('..', import.meta.url));

async function main(): Promise<void> {
  await build();
  const database = await startDatabase({ kind: 'memory' });
  try {
    const ground = {
      people: 'crawl',
      handler: loadHandler(join(root, 'dist/lambda/index.js'), database),
      listen: loadListener(join(root, 'interaction-model/en.json')),
      locales: englishLocales,
    };
    const findings = [
      ...judgePackage(await skillPackage()),
      ...judgeContent(await textsIn(join(root, 'content/en'))),
      ...judgeCrawl(await lookAt(ground, database)),
    ];
    process.stdout.write(reportOf(findings));
    if (failuresIn(findings).length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

void main();
