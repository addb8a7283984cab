import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../scripts/build';
import { failuresOf, readConversation } from '../simulator/dialogue/conversation';
import { readLine } from '../simulator/dialogue/line';
import { perform } from '../simulator/dialogue/perform';
import { clockFrom } from '../simulator/echo/clock';
import { Echo } from '../simulator/echo/echo';
import { alexaWaitsMs, type Handler } from '../simulator/echo/skill';
import { startDatabase, type Database } from '../simulator/memory/database';
import { loadHandler, loadListener, skillId } from '../simulator/skill-files';

// Whole dialogues, each with a person nobody knows yet, on the built handler and a database in memory.
const project = join(__dirname, '..');
const folder = join(__dirname, 'conversations');
const monday = Date.UTC(2030, 0, 7, 9);

const listen = loadListener(join(project, 'interaction-model', 'en.json'));
let database: Database;
let handler: Handler;

beforeAll(async () => {
  await build();
  database = await startDatabase({ kind: 'memory' });
  handler = loadHandler(join(project, 'dist', 'lambda', 'index.js'), database);
}, 60_000);

afterAll(() => database.close());

it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
  let ids = 0;
  const echo = new Echo({
    handler,
    household: { skillId, userId: `person of ${name}`, device: 'dot', locale: 'en-US' },
    clock: clockFrom(monday),
    newId: () => `${name}-${(ids += 1)}`,
    waitsMs: alexaWaitsMs,
  });
  const failures: string[] = [];

  for (const exchange of readConversation(readFileSync(join(folder, name), 'utf8'))) {
    const line = readLine(exchange.you);
    if (line.kind === 'nothing') continue;
    const turn = await perform(line, echo, listen);
    failures.push(...failuresOf(exchange, turn));
  }

  expect(failures.map((failure) => `test/conversations/${name} ${failure}`)).toEqual([]);
});
