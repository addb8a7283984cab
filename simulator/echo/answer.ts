import { isObject, isText, textOrNull, type JsonObject } from '../json';
import { readMarks, type Mark } from './marks';
import { nothingSaid, speechFrom, speechOf, type Speech } from './speech';

/** Where the conversation is, as the handler notes it in `sessionAttributes.turn` for whoever listens. */
export interface Place {
  readonly scene: string | null;
  readonly asking: string | null;
  readonly exercise: string | null;
  readonly disposition: string | null;
}

export const nowhere: Place = { scene: null, asking: null, exercise: null, disposition: null };

/**
 * What follows the speech. Source: `shouldEndSession` in Amazon's response format: true closes, false opens
 * the microphone, undefined leaves the session open without it.
 */
export type After = 'close' | 'listen' | 'stay';

/** A response of the skill, as the device plays it. */
export interface Answer {
  readonly speech: Speech;
  readonly reprompt: Speech | null;
  readonly after: After;
  readonly attributes: JsonObject;
  readonly place: Place;
  readonly marks: readonly Mark[];
}

/** Alexa refuses a response with more speech than this, markup counted. */
const mostCharacters = 8000;

/** Reads the response envelope, or gives the reason why Alexa would refuse it. */
export function readAnswer(envelope: unknown): Answer | string {
  if (!isObject(envelope)) return 'the handler answered nothing';
  const { response } = envelope;
  if (!isObject(response)) return 'the answer of the handler has no "response"';
  const speech = spokenIn(response);
  const reprompt = isObject(response['reprompt']) ? spokenIn(response['reprompt']) : nothingSaid;
  if (Math.max(speech.ssml.length, reprompt.ssml.length) > mostCharacters) {
    return `the speech of the answer has more than ${mostCharacters} characters`;
  }
  const attributes = isObject(envelope['sessionAttributes']) ? envelope['sessionAttributes'] : {};
  return {
    speech,
    reprompt: reprompt.lengthMs === 0 ? null : reprompt,
    after: afterOf(response['shouldEndSession']),
    attributes,
    place: placeOf(attributes['turn']),
    marks: isObject(attributes['turn']) ? readMarks(attributes['turn']['marks']) : [],
  };
}

function spokenIn(holder: JsonObject): Speech {
  const { outputSpeech } = holder;
  if (!isObject(outputSpeech)) return nothingSaid;
  if (isText(outputSpeech['ssml'])) return speechFrom(outputSpeech['ssml']);
  return isText(outputSpeech['text']) ? speechOf(outputSpeech['text']) : nothingSaid;
}

function afterOf(shouldEndSession: unknown): After {
  if (shouldEndSession === true) return 'close';
  return shouldEndSession === false ? 'listen' : 'stay';
}

function placeOf(turn: unknown): Place {
  if (!isObject(turn)) return nowhere;
  return {
    scene: textOrNull(turn['scene']),
    asking: textOrNull(turn['asking']),
    exercise: textOrNull(turn['exercise']),
    disposition: textOrNull(turn['disposition']),
  };
}
