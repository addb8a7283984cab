import type { ErrorHandler } from 'ask-sdk-core';
import type { Request } from 'ask-sdk-model';
import { contentFor } from '../content/index';
import type { Turn } from '../conversation/frame/turn';
import { wordsMs } from '../speech/duration';
import { faultOf } from '../watch/fault';
import type { Logging } from '../watch/log';
import { once } from '../watch/measures';
import type { Counting } from '../watch/metrics';
import { RequestRefused } from './admission';
import { answer } from './answer';
import { carriedIn } from './attributes';
import type { Seal } from './seal';
import { isSkillEvent } from './skill-events';

/** What an apology needs. */
export interface ApologyParts {
  readonly seal: Seal;
  readonly log: Logging;
  readonly count: Counting;
}

/**
 * Something broke. The Alexa session goes on where it was, if there is anything to go on with: what was
 * said is asked for again, and the attributes stay as they came. Otherwise it ends.
 */
export const apologise = ({ seal, log, count }: ApologyParts): ErrorHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope }, error) => {
    log(faultOf(error));
    const { request } = requestEnvelope;
    // Nobody listens to an apology: an alarm hears of the count, and Alexa that the request failed.
    if (isSkillEvent(request)) {
      count([once('FailedDeletions')]);
      // Sent again, it would name no account again.
      if (error instanceof RequestRefused) return {};
      throw error;
    }
    count([once('FailedTurns')]);
    if (!isSpoken(request)) return {};
    const { sorry, 'sorry-again': again } = contentFor(request.locale).phrases;
    if (carriedIn(requestEnvelope, seal) === null) return answer({ speech: cue(sorry), reprompt: null });
    return answer({ speech: cue(again), reprompt: cue(again) });
  },
});

/** Words are an answer to these alone: whatever else Alexa tells of, it does not take any. */
const isSpoken = ({ type }: Request): boolean => type === 'LaunchRequest' || type === 'IntentRequest';

const cue = ([words = '']: readonly string[]): Turn['speech'] => [
  { kind: 'spoken', words, ownsMs: wordsMs(words), place: { side: null, round: 0, rep: 0 }, breath: null },
];
