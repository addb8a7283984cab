import type { RequestEnvelope } from 'ask-sdk-model';
import type { Handler } from '../../../simulator/echo/skill';
import { isObject } from '../../../simulator/json';

/** What a spoiled skill answers instead: speech, reprompt or not, session open or not. */
export interface Instead {
  readonly ssml?: string;
  readonly shouldEndSession?: boolean;
  readonly reprompt?: 'left-out';
}

/** The skill as it is, but for what it answers to one kind of request. */
export const spoiled =
  (handler: Handler, kind: string, instead: Instead): Handler =>
  async (event, context) => {
    const answer = await handler(event, context);
    return kindOf(event) === kind && isObject(answer) && isObject(answer['response'])
      ? { ...answer, response: changed(answer['response'], instead) }
      : answer;
  };

/** A skill that breaks on one kind of request. */
export const broken =
  (handler: Handler, kind: string): Handler =>
  (event, context) => {
    if (kindOf(event) === kind) throw new Error('broken on purpose');
    return handler(event, context);
  };

/** The name of an intent, or the type of any other request. */
const kindOf = ({ request }: RequestEnvelope): string =>
  request.type === 'IntentRequest' ? request.intent.name : request.type;

function changed(response: Readonly<Record<string, unknown>>, { ssml, shouldEndSession, reprompt }: Instead) {
  return {
    ...response,
    ...(ssml === undefined ? {} : { outputSpeech: { type: 'SSML', ssml: `<speak>${ssml}</speak>` } }),
    ...(shouldEndSession === undefined ? {} : { shouldEndSession }),
    ...(reprompt === undefined ? {} : { reprompt: undefined }),
  };
}
