import type { ResponseEnvelope } from 'ask-sdk-model';
import { isBreak, read } from '../support/ssml-faults';

/** The size that Alexa takes of a whole answer. Source: "Response size" in Amazon's response reference. */
const mostCharacters = 120_000;

/** What gives away that something was put into a sentence that is no words. */
const noWords = /[{}[\]]|\b(undefined|null|NaN|object Object)\b/u;

/** What is spoken, as plain text; null where nothing is. */
export function spokenIn({ response }: ResponseEnvelope): string | null {
  const { outputSpeech } = response;
  return outputSpeech?.type === 'SSML' ? textOf(outputSpeech.ssml) : null;
}

const textOf = (ssml: string): string =>
  read(ssml)
    .map((one) => (isBreak(one) ? ' ' : one.text))
    .join('');

/** Everything about an answer that Alexa would not take. */
export function faultsInAnswer(answer: ResponseEnvelope): string[] {
  const { version, response, sessionAttributes = {} } = answer;
  const spoken = spokenIn(answer);
  const isEmpty = Object.keys(response).length === 0;
  return [
    ...when(version !== '1.0', `version ${version}`),
    ...when(!isEmpty && spoken === null, 'no words'),
    ...when(spoken?.trim() === '' || noWords.test(spoken ?? ''), `says "${spoken}"`),
    ...when(!isEmpty && response.shouldEndSession !== (response.reprompt === undefined), 'a lost reprompt'),
    ...when(Array.isArray(sessionAttributes) || typeof sessionAttributes !== 'object', 'attributes'),
    ...when(JSON.stringify(answer).length > mostCharacters, 'too long'),
  ];
}

const when = (holds: boolean, fault: string): string[] => (holds ? [fault] : []);
