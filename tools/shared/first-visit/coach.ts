import { join } from 'node:path';
import { clockFrom } from '../../../simulator/echo/clock';
import { Echo } from '../../../simulator/echo/echo';
import { alexaWaitsMs } from '../../../simulator/echo/skill';
import type { Turn } from '../../../simulator/echo/turn';
import { freshMemory } from '../../../simulator/memory/folder';
import type { Locale } from '../../../simulator/options';
import { loadHandler, loadListener, requireBuilt, skillId } from '../../../simulator/skill-files';
import { projectRoot } from '../project-root';
import { practiceFrom } from './practice';

const handlerFile = join(projectRoot, 'dist/lambda/index.js');
const model = join(projectRoot, 'interaction-model/en.json');

export interface Visit {
  readonly wish: string;
  readonly locale: Locale;
  /** When it begins, in epoch milliseconds; the variants of the words follow from it. */
  readonly atMs: number;
}

/** The built handler before a memory that is thrown away. */
export interface Coach {
  /**
   * Takes somebody new from the first word to the last, in no time at all.
   * @returns what the coach said from the plan on.
   * @throws NoExerciseError when the wish leads to none.
   */
  readonly firstVisit: (visit: Visit) => Promise<readonly Turn[]>;
  readonly close: () => Promise<void>;
}

/** @throws SkillError when there is no handler. */
export async function openCoach(): Promise<Coach> {
  const listen = loadListener(model);
  requireBuilt(handlerFile);
  const memory = await freshMemory({ userId: 'nobody', clockMs: 0 });
  const handler = loadHandler(handlerFile, memory.database);
  let ids = 0;
  const newId = () => `listener-${(ids += 1)}`;
  return {
    firstVisit({ wish, locale, atMs }) {
      const userId = `amzn1.ask.account.simulated-${newId()}`;
      const household = { skillId, userId, device: 'dot', locale } as const;
      const echo = new Echo({ handler, household, clock: clockFrom(atMs), newId, waitsMs: alexaWaitsMs });
      return practiceFrom((words) => echo.hear(listen(words)), wish);
    },
    close: () => memory.close(),
  };
}
