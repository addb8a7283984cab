/** `npm run triage-graph`: writes docs/triage.md, the check as a clinician can read it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../shared/project-root';
import { currentCheck } from '../shared/triage/check';
import { triagePage } from './page';

void currentCheck().then((check) => writeFile(join(projectRoot, 'docs/triage.md'), triagePage(check)));
