import { upcoming } from './upcoming';
import type { Speaker } from './speaker';

/** How far ahead words are fetched and put on the audio clock, and how often that is looked after. */
const aheadMs = 12_000;
const everyMs = 1000;
const keptPhrases = 80;

/** Words to sound, each phrase asked for once. */
function phrasesOf(context: AudioContext): (words: string) => Promise<AudioBuffer> {
  const kept = new Map<string, Promise<AudioBuffer>>();
  const fetched = async (words: string): Promise<AudioBuffer> => {
    const response = await fetch(`/voice?${new URLSearchParams({ words }).toString()}`);
    if (!response.ok) throw new Error(`The offline voice answered ${response.status}.`);
    return context.decodeAudioData(await response.arrayBuffer());
  };
  return (words) => {
    const known = kept.get(words);
    if (known !== undefined) return known;
    const sound = fetched(words);
    kept.set(words, sound);
    sound.catch(() => kept.delete(words));
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - keptPhrases))) kept.delete(oldest);
    return sound;
  };
}

/** The simulator's own voice: each phrase put on the audio clock exactly where its part begins. */
export function offlineVoice(context: AudioContext, onFailure: (why: string) => void): Speaker {
  const phrase = phrasesOf(context);
  let silence = (): void => undefined;

  const begin: Speaker['play'] = ({ parts }, headMs) => {
    const sources = new Set<AudioBufferSourceNode>();
    const asked = new Set<number>();
    let isPlaying = true;
    const sound = (startsMs: number, buffer: AudioBuffer): void => {
      const inSeconds = (startsMs - headMs()) / 1000;
      if (!isPlaying || -inSeconds >= buffer.duration) return;
      const source = new AudioBufferSourceNode(context, { buffer });
      source.connect(context.destination);
      source.addEventListener('ended', () => sources.delete(source));
      sources.add(source);
      source.start(context.currentTime + Math.max(0, inSeconds), Math.max(0, -inSeconds));
    };
    const lookAhead = (): void => {
      for (const { index, words } of upcoming(parts, headMs(), aheadMs)) {
        const part = parts[index];
        if (part === undefined || asked.has(index)) continue;
        asked.add(index);
        phrase(words).then(
          (buffer) => {
            sound(part.startsMs, buffer);
          },
          () => {
            if (isPlaying) onFailure('The offline voice cannot be heard right now. It goes on silently.');
          },
        );
      }
    };
    lookAhead();
    const timer = setInterval(lookAhead, everyMs);
    silence = () => {
      isPlaying = false;
      clearInterval(timer);
      for (const source of sources) source.stop();
    };
  };

  return {
    play: (spoken, headMs) => {
      silence();
      begin(spoken, headMs);
    },
    stop: () => {
      silence();
    },
  };
}
