import { answer } from '../../lambda/alexa/answer';
import { nowhere } from '../../lambda/pacing/timeline';
import { ssml } from '../../lambda/speech/ssml';

const cue = (words: string) => ({
  kind: 'spoken' as const,
  words,
  ownsMs: 5000,
  place: nowhere,
  breath: null,
});

describe('an answer', () => {
  it('opens the microphone when something was asked, and carries the reprompt', () => {
    const response = answer({ speech: [cue('Ready?')], reprompt: [cue('Say ready.')] });

    expect(response.shouldEndSession).toBe(false);
    expect(response.outputSpeech).toEqual({ type: 'SSML', ssml: ssml([cue('Ready?')]) });
    expect(response.reprompt).toEqual({ outputSpeech: { type: 'SSML', ssml: ssml([cue('Say ready.')]) } });
  });

  it('closes the Alexa session when nothing was asked', () => {
    const response = answer({ speech: [cue('Take care.')], reprompt: null });

    expect(response.shouldEndSession).toBe(true);
    expect(response).not.toHaveProperty('reprompt');
  });
});
