import type { Database } from '../../simulator/memory/database';
import { crawl, type Ground } from './crawl';
import { keptAfterVisits } from './kept';
import { provoked } from './provoked';
import type { Crawl } from './seen';

/** Crawls the skill, looks into the table behind it, and provokes its log. */
export const lookAt = async (ground: Ground, database: Database): Promise<Crawl> => ({
  exchanges: await crawl(ground),
  kept: await keptAfterVisits(ground, database),
  ...(await provoked(ground.handler)),
});
