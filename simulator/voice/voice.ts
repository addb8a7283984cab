import { wordsMs } from '../../lambda/speech/duration';
import type { Engine } from './engine';
import { samplesIn, silence, type Sound } from './sound';
import type { SoundStore } from './sound-store';
import { stretched } from './stretch';
import { trimmed } from './trim';
import { voices, type VoiceName } from './voices';

/** Speaks plain words. The sound is exactly `wordsMs(words)` long. */
export type SpeakWords = (words: string) => Promise<Sound>;

export interface VoiceParts {
  readonly name: VoiceName;
  readonly engine: Engine;
  /** Where sounds are kept from run to run. */
  readonly store: SoundStore;
}

/** All voices speak with so many samples a second. */
export const sampleRate = 16_000;

/** A voice at its own pace, from its first sound to its last, kept from run to run. */
export function naturalVoiceFrom({ name, engine, store }: VoiceParts): SpeakWords {
  const { slowness } = voices[name];
  return async (words) => {
    const key = `flite ${name} ${slowness} ${words}`;
    const kept = await store.find(key);
    if (kept !== null) return kept;
    const spoken = trimmed(await engine({ words: pronounced(words), voice: name, slowness }));
    await store.keep(key, spoken);
    return spoken;
  };
}

/**
 * A voice that takes the time that was planned. The last phrases are kept in memory, and one that is asked
 * for twice at once is spoken once.
 * @throws VoiceError from the promise, when the engine cannot speak.
 */
export function voiceFrom(parts: VoiceParts): SpeakWords {
  const speakNaturally = naturalVoiceFrom(parts);
  return lastOnes(async (words) => {
    const ms = wordsMs(words);
    if (ms === 0) return silence(0, sampleRate);
    return stretched(await speakNaturally(words), samplesIn(ms, sampleRate));
  });
}

/** Some four minutes of different phrases, under 20 MB. */
const mostKept = 256;

function lastOnes(speak: SpeakWords): SpeakWords {
  const kept = new Map<string, Promise<Sound>>();
  return (words) => {
    const sound = kept.get(words) ?? speak(words);
    kept.delete(words);
    kept.set(words, sound);
    sound.catch(() => kept.delete(words));
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return sound;
  };
}

/** Words as the engine reads them well: it takes some signs for words, and others end its sentence early. */
const pronounced = (words: string): string =>
  words
    .replace(/[\u2018\u2019]/gu, "'")
    .replace(/[\u2013\u2014\u2026]/gu, ',')
    .replace(/[^\p{L}\p{N}\s,;:.!?'%&+-]/gu, ' ');
