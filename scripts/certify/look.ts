import type { Handler } from '../../simulator/echo/skill';
import type { Listener } from '../../simulator/hearing/listener';
import type { Database } from '../../simulator/memory/database';
import { crawl, type Ground } from './crawl';
import type { Crawl } from './exchange';
import { keptAfterVisits } from './kept';
import { provoked } from './provoked';

/** Crawls the skill, looks into the table behind it, and provokes its log. */
export async function lookAt(ground: Ground, database: Database): Promise<Crawl> {
  const { handler, listen }: { handler: Handler; listen: Listener } = ground;
  return {
    exchanges: await crawl(ground),
    kept: await keptAfterVisits(handler, listen, database),
    ...(await provoked(handler)),
  };
}
