import { join } from 'node:path';
import { perform } from '../../simulator/dialogue/perform';
import { readLine } from '../../simulator/dialogue/line';
import { clockFrom } from '../../simulator/echo/clock';
import { Echo } from '../../simulator/echo/echo';
import type { Handler } from '../../simulator/echo/skill';
import type { Turn } from '../../simulator/echo/turn';
import { startDatabase } from '../../simulator/memory/database';
import { loadHandler, loadListener, skillId } from '../../simulator/skill-files';
import { build } from '../../tools/shared/function-bundle';
import { projectRoot } from '../../tools/shared/project-root';
import { buildFixedFunction } from '../support/fixed-function';

/** For what hangs: a busy machine may be slow. */
const patienceMs = 300_000;
const monday = Date.UTC(2030, 0, 7, 9);

/** Somebody nobody knows yet says a line, or does what it directs. Null where there is nothing in it. */
export type Person = (line: string) => Promise<Turn | null>;

/** Built functions, heard by the model, on a database in memory. */
export interface Stage {
  /** Everything that there is, or the catalogue that no new exercise changes. */
  person(name: string, catalogue: 'whole' | 'fixed'): Person;
  /** All that the coach said here. */
  readonly said: readonly string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [fixed] = await Promise.all([buildFixedFunction(), build()]);
  const database = await startDatabase({ kind: 'memory' });
  const handlers: Readonly<Record<'whole' | 'fixed', Handler>> = {
    whole: loadHandler(join(projectRoot, 'dist', 'lambda', 'index.js'), database),
    fixed: loadHandler(fixed, database),
  };
  const listen = loadListener(join(projectRoot, 'interaction-model', 'en.json'));
  const said: string[] = [];
  return {
    said,
    close: () => database.close(),
    person(name, catalogue) {
      let ids = 0;
      const echo = new Echo({
        handler: handlers[catalogue],
        household: { skillId, userId: `person of ${name}`, device: 'dot', locale: 'en-US' },
        clock: clockFrom(monday),
        newId: () => `${name}-${(ids += 1)}`,
        waitsMs: patienceMs,
      });
      return async (you) => {
        const line = readLine(you);
        if (line.kind === 'nothing') return null;
        const turn = await perform(line, echo, listen);
        said.push(turn.speech.text, turn.reprompt ?? '');
        return turn;
      };
    },
  };
}
