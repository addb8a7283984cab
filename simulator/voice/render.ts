import type { SpeechPart } from '../echo/speech';
import { silence, type Sound } from './sound';
import { sampleRate, type SpeakWords } from './voice';

/** As many phrases are made ahead of the one that plays; the first is made alone, to sound the sooner. */
const ahead = 4;

/** One part as sound: its words, then its silence. */
export interface RenderedPart {
  readonly part: SpeechPart;
  readonly words: Sound;
  readonly silence: Sound;
}

/**
 * What a device speaks, as sound, part by part: rendered as it is played, so that a long response begins
 * to sound as soon as its first phrase is there. Memory holds a few phrases, whatever the length.
 * @throws VoiceError while iterating, when the engine cannot speak.
 */
export async function* renderedParts(
  parts: Iterable<SpeechPart>,
  speak: SpeakWords,
): AsyncGenerator<RenderedPart> {
  const coming: { part: SpeechPart; words: Promise<Sound> }[] = [];
  let waiting = 0;
  for (const part of parts) {
    const words = speak(part.words);
    // Whoever waits for it hears of its failure; nobody waits for the rest once one has failed.
    words.catch(() => undefined);
    coming.push({ part, words });
    if (coming.length <= waiting) continue;
    yield* first(coming);
    waiting = ahead;
  }
  while (coming.length > 0) yield* first(coming);
}

async function* first(coming: { part: SpeechPart; words: Promise<Sound> }[]): AsyncGenerator<RenderedPart> {
  const next = coming.shift();
  if (next === undefined) return;
  const { part, words } = next;
  yield { part, words: await words, silence: silence(part.silenceMs, sampleRate) };
}

/** The same as chunks of sound in a row. */
export async function* rendered(parts: Iterable<SpeechPart>, speak: SpeakWords): AsyncGenerator<Sound> {
  for await (const { words, silence: quiet } of renderedParts(parts, speak)) {
    if (words.samples.length > 0) yield words;
    if (quiet.samples.length > 0) yield quiet;
  }
}
