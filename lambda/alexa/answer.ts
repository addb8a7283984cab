import type { Response } from 'ask-sdk-model';
import type { Turn } from '../conversation/frame/turn';
import { ssml } from '../speech/ssml';

/** A turn as Alexa's response. The microphone opens exactly when something was asked. */
export function answer({ speech, reprompt }: Pick<Turn, 'speech' | 'reprompt'>): Response {
  const spoken = (timeline: Turn['speech']) => ({
    outputSpeech: { type: 'SSML' as const, ssml: ssml(timeline) },
  });
  if (reprompt === null) return { ...spoken(speech), shouldEndSession: true };
  return { ...spoken(speech), reprompt: spoken(reprompt), shouldEndSession: false };
}
