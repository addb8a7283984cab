import type { ErrorHandler } from 'ask-sdk-core';
import type { Turn } from '../conversation/turn';
import { wordsMs } from '../speech/duration';
import { faultOf } from '../watch/fault';
import type { Logging } from '../watch/log';
import { once } from '../watch/measures';
import type { Counting } from '../watch/metrics';
import { answer, type WriteSsml } from './answer';
import { carriedIn } from './attributes';
import type { Seal } from './seal';
import { isSkillEvent } from './skill-events';

/** What an apology needs. */
export interface ApologyParts {
  readonly ssml: WriteSsml;
  readonly seal: Seal;
  readonly log: Logging;
  readonly count: Counting;
  /** Plain words: `again` asks for the last words once more, `goodbye` ends. */
  readonly sorry: { readonly again: string; readonly goodbye: string };
}

/**
 * Something broke. The Alexa session goes on where it was, if there is anything to go on with: what was
 * said is asked for again, and the attributes stay as they came. Otherwise it ends.
 */
export const apologise = ({ ssml, seal, log, count, sorry }: ApologyParts): ErrorHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope }, error) => {
    log(faultOf(error));
    // Nobody listens to an apology: an alarm hears of the count, and Alexa that the request failed.
    if (isSkillEvent(requestEnvelope.request)) {
      count([once('FailedDeletions')]);
      throw error;
    }
    count([once('FailedTurns')]);
    if (requestEnvelope.request.type === 'SessionEndedRequest') return {};
    if (carriedIn(requestEnvelope, seal) === null)
      return answer({ speech: cue(sorry.goodbye), reprompt: null }, ssml);
    return answer({ speech: cue(sorry.again), reprompt: cue(sorry.again) }, ssml);
  },
});

const cue = (words: string): Turn['speech'] => [
  { kind: 'spoken', words, ownsMs: wordsMs(words), place: { side: null, round: 0, rep: 0 } },
];
