import { join } from 'node:path';
import { clockFrom } from '../../simulator/echo/clock';
import { Echo } from '../../simulator/echo/echo';
import { alexaWaitsMs } from '../../simulator/echo/skill';
import type { Turn } from '../../simulator/echo/turn';
import { freshMemory } from '../../simulator/memory/folder';
import type { Locale } from '../../simulator/options';
import { loadHandler, loadListener, requireBuilt, skillId } from '../../simulator/skill-files';
import { practiceFrom } from './practice';

const project = join(__dirname, '..', '..');
const handler = join(project, 'dist', 'lambda', 'index.js');
const model = join(project, 'interaction-model', 'en.json');

export interface Visit {
  readonly wish: string;
  readonly locale: Locale;
  /** When it begins, in epoch milliseconds; the variants of the words follow from it. */
  readonly atMs: number;
}

/**
 * Takes somebody new through the built handler from the first word to the last, in no time at all.
 * @returns what the coach said from the plan on.
 * @throws NoExerciseError when the wish leads to none; SkillError when there is no handler.
 */
export async function firstVisit({ wish, locale, atMs }: Visit): Promise<readonly Turn[]> {
  const listen = loadListener(model);
  requireBuilt(handler);
  const userId = 'amzn1.ask.account.simulated-listener';
  const memory = await freshMemory({ userId, clockMs: atMs });
  try {
    let requests = 0;
    const echo = new Echo({
      handler: loadHandler(handler, memory.database),
      household: { skillId, userId, device: 'dot', locale },
      clock: clockFrom(atMs),
      newId: () => `listener-${(requests += 1)}`,
      waitsMs: alexaWaitsMs,
    });
    return await practiceFrom((words) => echo.hear(listen(words)), wish);
  } finally {
    await memory.close();
  }
}
