/** `npm run triage-graph`: writes docs/triage.md, the check as a clinician can read it. */
import { writeFile } from 'node:fs/promises';
import { currentCheck } from './triage/check';
import { triagePage } from './triage/page';

void currentCheck().then((check) =>
  writeFile(new URL('../docs/triage.md', import.meta.url), triagePage(check)),
);
