import type { RequestEnvelope } from 'ask-sdk-model';
import { clockFrom, type Clock } from '../../simulator/echo/clock';
import { Echo } from '../../simulator/echo/echo';
import type { Device } from '../../simulator/echo/request';
import { listenerFor } from '../../simulator/hearing/listener';
import { readInteractionModel } from '../../simulator/hearing/model';
import fixtureModel from './fixture-model.json';

export const startMs = Date.UTC(2030, 0, 7, 9, 0, 0, 700);

/** Ten seconds of speech by itself: only a break has a length that no voice changes. */
export const tenSeconds = '<speak><break time="10000ms"/></speak>';

interface Answering {
  readonly ssml?: string;
  readonly reprompt?: string;
  readonly shouldEndSession?: boolean | undefined;
  readonly sessionAttributes?: Record<string, unknown>;
}

/** A response of a skill; the microphone is open after ten seconds of speech unless the test says otherwise. */
export const answering = ({ ssml = tenSeconds, reprompt, sessionAttributes, ...rest }: Answering = {}) => ({
  version: '1.0',
  sessionAttributes: sessionAttributes ?? {},
  response: {
    outputSpeech: { type: 'SSML', ssml },
    ...(reprompt === undefined ? {} : { reprompt: { outputSpeech: { type: 'SSML', ssml: reprompt } } }),
    ...('shouldEndSession' in rest
      ? { shouldEndSession: rest.shouldEndSession }
      : { shouldEndSession: false }),
  },
});

export const listen = listenerFor(readInteractionModel(fixtureModel));

interface Bench {
  readonly echo: Echo;
  readonly clock: Clock;
  /** Every request the skill got. */
  readonly requests: RequestEnvelope[];
  /** Says words to the device. */
  readonly say: (words: string) => ReturnType<Echo['hear']>;
}

/** A device before a skill that answers what the test says. */
export function bench(answer: (request: RequestEnvelope) => unknown, device: Device = 'dot'): Bench {
  const requests: RequestEnvelope[] = [];
  const clock = clockFrom(startMs);
  let ids = 0;
  const echo = new Echo({
    handler: (request) => {
      requests.push(request);
      return answer(request);
    },
    household: { skillId: 'amzn1.ask.skill.test', userId: 'someone', device, locale: 'en-GB' },
    clock,
    newId: () => `id-${(ids += 1)}`,
    waitsMs: 50,
  });
  return { echo, clock, requests, say: (words) => echo.hear(listen(words)) };
}

/** Seconds since the test began, on the simulated clock. */
export const secondsOf = (clock: Clock): number => (clock.nowMs() - startMs) / 1000;
