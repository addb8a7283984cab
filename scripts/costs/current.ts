import { fileURLToPath } from 'node:url';
import { loadListener } from '../../simulator/skill-files';
import { costsPage } from './page';
import { countSessions } from './sessions';
import { watched } from './watched';

/** docs/costs.md as it should be now. */
export async function currentCostsPage(): Promise<string> {
  const listen = loadListener(fileURLToPath(new URL('../../interaction-model/en.json', import.meta.url)));
  return costsPage(await countSessions(listen), watched);
}
