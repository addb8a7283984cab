import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failuresOf, readConversation } from '../../simulator/dialogue/conversation';
import type { Handler } from '../../simulator/echo/skill';
import type { Turn } from '../../simulator/echo/turn';
import { loadListener } from '../../simulator/skill-files';
import { projectRoot } from '../shared/project-root';
import { Walker } from '../shared/session-walker/walker';

const model = join(projectRoot, 'interaction-model/en.json');
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
  const walker = new Walker({ handler, listen: loadListener(model), people: 'deployed' }, 'somebody');
  for (const expected of readConversation(readFileSync(session, 'utf8'))) {
    const { you, turn } = await walker.say(expected.you);
    yield { you, turn, failures: failuresOf(expected, turn) };
  }
}
