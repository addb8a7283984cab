import { envelope } from '../../simulator/echo/request';
import { ask, alexaWaitsMs, type Handler } from '../../simulator/echo/skill';
import { skillId } from '../../simulator/skill-files';
import { outputWhile } from '../shared/output-while';
import type { Logged } from './seen';

const marks = {
  user: 'amzn1.ask.account.MARKED-USER',
  request: 'MARKED-REQUEST',
  session: 'MARKED-SESSION',
  words: 'marked words of mine',
} as const;

/** Makes the function fail on a request full of marks, and listens to what it writes to its log. */
export async function provoked(handler: Handler): Promise<Logged> {
  const request = envelope(
    { skillId, userId: marks.user, device: 'dot', locale: 'en-US' },
    { id: marks.session, age: 'new', attributes: {} },
    {
      kind: 'intent',
      hearing: {
        intent: 'AskIntent',
        slots: { topic: { kind: 'unknown', said: marks.words, type: 'TOPIC' } },
        emptySlots: [],
        how: 'slots',
        confidence: 1,
        runnersUp: [],
      },
    },
    { requestId: marks.request, nowMs: 0 },
  );
  // A moment that is none: the function throws after it has read who speaks and what.
  const broken = { ...request, request: { ...request.request, timestamp: `not a time, ${marks.words}` } };
  const log = await outputWhile(() => ask(handler, broken, alexaWaitsMs));
  return { log, marks: Object.values(marks) };
}
