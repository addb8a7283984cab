/** `npm run coverage`: writes docs/coverage.md, what of the article is carried and how it is reached. */
import { writeFile } from 'node:fs/promises';
import { coveragePage } from './coverage/page';
import { currentCoverage } from './coverage/statements';

void currentCoverage().then((coverage) =>
  writeFile(new URL('../docs/coverage.md', import.meta.url), coveragePage(coverage)),
);
