/** `npm run certify`: goes through Amazon's checklist. Exit code 1 where something on it fails. */
import { join } from 'node:path';
import { startDatabase } from '../../simulator/memory/database';
import { loadHandler, loadListener } from '../../simulator/skill-files';
import { build } from '../shared/function-bundle';
import { projectRoot } from '../shared/project-root';
import { skillPackage } from '../shared/skill-package/package';
import { englishLocales } from './manifest-checks';
import { judgeContent, judgeCrawl, judgePackage } from './judge';
import { lookAt } from './look';
import { failuresIn, reportOf } from './report';
import { textsIn } from './spoken';

async function main(): Promise<void> {
  await build();
  const database = await startDatabase({ kind: 'memory' });
  try {
    const ground = {
      people: 'crawl',
      handler: loadHandler(join(projectRoot, 'dist/lambda/index.js'), database),
      listen: loadListener(join(projectRoot, 'interaction-model/en.json')),
      locales: englishLocales,
    };
    const findings = [
      ...judgePackage(await skillPackage()),
      ...judgeContent(await textsIn(join(projectRoot, 'content/en'))),
      ...judgeCrawl(await lookAt(ground, database)),
    ];
    process.stdout.write(reportOf(findings));
    if (failuresIn(findings).length > 0) process.exitCode = 1;
  } finally {
    await database.close();
  }
}

void main();
