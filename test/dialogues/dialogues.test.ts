import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentFor } from '../../lambda/content';
import { build } from '../../tools/shared/function-bundle';
import { failuresOf, readConversation } from '../../simulator/dialogue/conversation';
import { readLine } from '../../simulator/dialogue/line';
import { perform } from '../../simulator/dialogue/perform';
import { clockFrom } from '../../simulator/echo/clock';
import { Echo } from '../../simulator/echo/echo';
import type { Handler } from '../../simulator/echo/skill';
import { startDatabase, type Database } from '../../simulator/memory/database';
import { loadHandler, loadListener, skillId } from '../../simulator/skill-files';
import { spokenContent, unheard } from '../support/spoken-content';

// Whole dialogues, each with a person nobody knows yet, on the built handler and a database in memory.
const project = join(__dirname, '..', '..');
/** For what hangs: a busy machine may be slow. */
const patienceMs = 300_000;
const monday = Date.UTC(2030, 0, 7, 9);

const listen = loadListener(join(project, 'interaction-model', 'en.json'));
let database: Database;
let handler: Handler;
/** All that the coach said in these dialogues. */
const said: string[] = [];

beforeAll(async () => {
  await build();
  database = await startDatabase({ kind: 'memory' });
  handler = loadHandler(join(project, 'dist', 'lambda', 'index.js'), database);
});

afterAll(() => database.close());

it.each(readdirSync(__dirname).filter((name) => name.endsWith('.txt')))('%s', async (name) => {
  let ids = 0;
  const echo = new Echo({
    handler,
    household: { skillId, userId: `person of ${name}`, device: 'dot', locale: 'en-US' },
    clock: clockFrom(monday),
    newId: () => `${name}-${(ids += 1)}`,
    waitsMs: patienceMs,
  });
  const failures: string[] = [];

  for (const exchange of readConversation(readFileSync(join(__dirname, name), 'utf8'))) {
    const line = readLine(exchange.you);
    if (line.kind === 'nothing') continue;
    const turn = await perform(line, echo, listen);
    failures.push(...failuresOf(exchange, turn));
    said.push(turn.speech.text, turn.reprompt ?? '');
  }

  expect(failures.map((failure) => `test/dialogues/${name} ${failure}`)).toEqual([]);
});

/** What only a failure brings: test/memory and test/alexa hear these. */
const inFailures = ['notes-lost', 'forget-failed', 'sorry', 'sorry-again'].map((key) => `phrases/${key}`);

it('every id of the content is heard in at least one of them', () => {
  const missing = unheard(spokenContent(contentFor('en-US')), said.join('\n'));

  expect(missing.filter((id) => !inFailures.includes(id))).toEqual([]);
});
