import type { ErrorHandler } from 'ask-sdk-core';
import type { Turn } from '../conversation/turn';
import { wordsMs } from '../speech/duration';
import { answer, type WriteSsml } from './answer';
import { carriedIn } from './attributes';
import { logLine, type LogLine } from './log';

/** What an apology needs. */
export interface ApologyParts {
  readonly ssml: WriteSsml;
  readonly log: (line: LogLine) => void;
  /** Plain words: `again` asks for the last words once more, `goodbye` ends. */
  readonly sorry: { readonly again: string; readonly goodbye: string };
}

/**
 * Something broke. The Alexa session goes on where it was, if there is anything to go on with: what was
 * said is asked for again, and the attributes stay as they came. Otherwise it ends.
 */
export const apologise = ({ ssml, log, sorry }: ApologyParts): ErrorHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope }, error) => {
    log(logLine(error));
    if (requestEnvelope.request.type === 'SessionEndedRequest') return {};
    if (carriedIn(requestEnvelope) === null)
      return answer({ speech: cue(sorry.goodbye), reprompt: null }, ssml);
    return answer({ speech: cue(sorry.again), reprompt: cue(sorry.again) }, ssml);
  },
});

const cue = (words: string): Turn['speech'] => [
  { kind: 'spoken', words, ownsMs: wordsMs(words), place: { side: null, round: 0, rep: 0 } },
];
