import { nextRate } from './rate';
import type { Speaker } from './speaker';
import { upcoming } from './upcoming';

const everyMs = 50;

/** One of the browser's own voices, each phrase begun where its part begins, at a rate that fits. */
export function browserVoice(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice): Speaker {
  let rate = 1;
  let timer: ReturnType<typeof setInterval> | undefined;

  const speak = (words: string, wordsMs: number): void => {
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = rate;
    let beganAtMs = performance.now();
    utterance.addEventListener('start', () => {
      beganAtMs = performance.now();
    });
    utterance.addEventListener('end', () => {
      rate = nextRate(utterance.rate, wordsMs, performance.now() - beganAtMs);
    });
    synthesis.speak(utterance);
  };

  const stop = (): void => {
    clearInterval(timer);
    synthesis.cancel();
  };

  return {
    play: ({ parts }, headMs) => {
      stop();
      // What has begun without it stays unsaid: half a phrase cannot be spoken.
      let spokenUpTo = -1;
      timer = setInterval(() => {
        for (const { index, words, wordsMs, inMs } of upcoming(parts, headMs(), 0)) {
          if (index <= spokenUpTo) continue;
          spokenUpTo = index;
          if (inMs > -10 * everyMs) speak(words, wordsMs);
        }
      }, everyMs);
    },
    stop,
  };
}
