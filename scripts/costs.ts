/** `npm run costs`: counts what sessions use, and writes docs/costs.md. */
import { writeFile } from 'node:fs/promises';
import { currentCostsPage } from './costs/current';

void currentCostsPage().then((page) => writeFile(new URL('../docs/costs.md', import.meta.url), page));
