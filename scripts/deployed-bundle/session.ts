import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf, readConversation } from '../../simulator/dialogue/conversation';
import { readLine } from '../../simulator/dialogue/line';
import { perform } from '../../simulator/dialogue/perform';
import { clockFrom } from '../../simulator/echo/clock';
import { Echo } from '../../simulator/echo/echo';
import { alexaWaitsMs, type Handler } from '../../simulator/echo/skill';
import type { Turn } from '../../simulator/echo/turn';
import { loadListener, skillId } from '../../simulator/skill-files';

const model = join(__dirname, '..', '..', 'interaction-model', 'en.json');
const session = join(__dirname, 'session.txt');

/** What came of one line of the session. */
export interface Told {
  readonly you: string;
  readonly turn: Turn;
  /** What was expected and is not so; empty if all is. */
  readonly failures: readonly string[];
}

/** Somebody new takes session.txt from its first line to its last with the function, a line at a time. */
export async function* playSession(handler: Handler): AsyncGenerator<Told> {
  const listen = loadListener(model);
  let ids = 0;
  const echo = new Echo({
    handler,
    household: { skillId, userId: 'amzn1.ask.account.deployed', device: 'dot', locale: 'en-US' },
    clock: clockFrom(Date.UTC(2030, 0, 7, 9)),
    newId: () => `deployed-${(ids += 1)}`,
    waitsMs: alexaWaitsMs,
  });
  for (const exchange of readConversation(readFileSync(session, 'utf8'))) {
    const line = readLine(exchange.you);
    if (line.kind === 'nothing') continue;
    const turn = await perform(line, echo, listen);
    yield { you: exchange.you, turn, failures: failuresOf(exchange, turn) };
  }
}
