/** `npm run coverage`: writes docs/coverage.md, what of the article is carried and how it is reached. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../shared/project-root';
import { coveragePage } from './page';
import { currentCoverage } from './statements';

void currentCoverage().then((coverage) =>
  writeFile(join(projectRoot, 'docs/coverage.md'), coveragePage(coverage)),
);
