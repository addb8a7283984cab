import { wordsMs } from '../../../lambda/speech/duration';
import { quietsIn } from '../../../tools/bench-pacing/waveform';
import { fliteEngine, type Engine } from '../../../simulator/voice/engine';
import { rendered } from '../../../simulator/voice/render';
import { silence, soundMs, type Sound } from '../../../simulator/voice/sound';
import type { SoundStore } from '../../../simulator/voice/sound-store';
import { voiceFrom } from '../../../simulator/voice/voice';
import { voiceNames } from '../../../simulator/voice/voices';

const engine = fliteEngine();

function storeInMemory(): SoundStore {
  const sounds = new Map<string, Sound>();
  return {
    find: (key) => Promise.resolve(sounds.get(key) ?? null),
    keep: (key, sound) => Promise.resolve(void sounds.set(key, sound)),
  };
}

/** An engine that counts what it was asked for and speaks half a second of something. */
function countingEngine() {
  const asked: string[] = [];
  const sound = { sampleRate: 16_000, samples: new Int16Array(8000).fill(9000) };
  const counting: Engine = ({ words }) => {
    asked.push(words);
    return Promise.resolve(sound);
  };
  return { asked, counting };
}

describe.each(voiceNames)('the voice %s', (name) => {
  const speak = voiceFrom({ name, engine, store: storeInMemory() });

  it.each(['In.', 'Press your feet down, and lift your hips.'])(
    'speaks "%s" in the time planned',
    async (words) => {
      const sound = await speak(words);

      expect(soundMs(sound)).toBe(wordsMs(words));
      expect(quietsIn(sound.samples, sound.sampleRate)[0]?.fromMs).not.toBe(0);
      expect(sound.samples.some((sample) => Math.abs(sample) > 5000)).toBe(true);
    },
  );
});

describe('a voice', () => {
  it('asks the engine once for the same words, at once or one after the other', async () => {
    const { asked, counting } = countingEngine();
    const speak = voiceFrom({ name: 'rms', engine: counting, store: storeInMemory() });

    await Promise.all([speak('In.'), speak('In.')]);
    await speak('In.');

    expect(asked).toEqual(['In.']);
  });

  it('does not ask for what another run has kept', async () => {
    const { asked, counting } = countingEngine();
    const store = storeInMemory();
    await voiceFrom({ name: 'rms', engine: counting, store })('In.');

    await voiceFrom({ name: 'rms', engine: counting, store })('In.');

    expect(asked).toHaveLength(1);
  });

  it('takes no time for no words', async () => {
    expect(soundMs(await voiceFrom({ name: 'rms', engine, store: storeInMemory() })(' '))).toBe(0);
  });
});

describe('rendering', () => {
  const parts = Array.from({ length: 60 }, (_, index) => ({
    words: `${index}`,
    wordsMs: 270,
    silenceMs: 2500,
  }));

  it('makes the first sound before anything else, and the rest as it plays', async () => {
    const asked: string[] = [];
    const sounds = rendered(parts, (words) => {
      asked.push(words);
      return Promise.resolve(silence(270, 16_000));
    });

    const first = await sounds.next();

    expect(first.done).toBe(false);
    expect(asked).toEqual(['0']);
  });

  it('keeps the silences exact', async () => {
    const lengths: number[] = [];
    for await (const chunk of rendered(parts.slice(0, 3), () => Promise.resolve(silence(270, 16_000))))
      lengths.push(soundMs(chunk));

    expect(lengths).toEqual([270, 2500, 270, 2500, 270, 2500]);
  });
});
