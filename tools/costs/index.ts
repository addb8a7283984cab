/** `npm run costs`: counts what sessions use, and writes docs/costs.md. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../shared/project-root';
import { currentCostsPage } from './current';

void currentCostsPage().then((page) => writeFile(join(projectRoot, 'docs/costs.md'), page));
