import { join } from 'node:path';
import { loadListener } from '../../simulator/skill-files';
import { projectRoot } from '../shared/project-root';
import { costsPage } from './page';
import { countSessions } from './sessions';
import { watched } from './watched';

/** docs/costs.md as it should be now. */
export async function currentCostsPage(): Promise<string> {
  const listen = loadListener(join(projectRoot, 'interaction-model/en.json'));
  return costsPage(await countSessions(listen), watched);
}
