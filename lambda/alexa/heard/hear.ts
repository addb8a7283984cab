import type { Request } from 'ask-sdk-model';
import type { Heard } from '../../conversation/frame/heard';
import { RequestRefused } from '../admission';
import { meaningOf } from './intents';
import type { Vocabulary } from './wish';

/**
 * A request as what was heard. Of what is not known, the vocabulary gives the nearest.
 * `null`: the request is none that a conversation answers.
 * Source of the reasons a session ends for: SessionEndedRequest in Amazon's request reference.
 */
export function hear(request: Request, vocabulary: Vocabulary): Heard | null {
  switch (request.type) {
    case 'LaunchRequest':
      return { kind: 'launch' };
    case 'IntentRequest':
      return meaningOf(request.intent.name, request.intent.slots ?? {}, vocabulary);
    case 'SessionEndedRequest':
      return { kind: 'ended', how: request.reason === 'EXCEEDED_MAX_REPROMPTS' ? 'silence' : 'other' };
    default:
      return null;
  }
}

/**
 * When a request was made, epoch milliseconds. It is the clock of everything behind it.
 * @throws RequestRefused where it has no moment.
 */
export function momentOf({ timestamp }: Request): number {
  const nowMs = Date.parse(timestamp);
  if (Number.isNaN(nowMs)) throw new RequestRefused('The request has no timestamp: send it as Alexa does.');
  return nowMs;
}
