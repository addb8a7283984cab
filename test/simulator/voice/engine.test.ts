import { VoiceError } from '../../../simulator/errors';
import { fliteEngine } from '../../../simulator/voice/engine';
import { silence, soundMs, wavOf } from '../../../simulator/voice/sound';
import type { Speaker } from '../../../simulator/voice/speaking-child';

const phrase = { words: 'In.', voice: 'rms', slowness: 1 };

/** A speaker that answers when the test lets it, and dies of its first so many phrases. */
function speakers({ fatalPhrases = 0 } = {}) {
  let deaths = 0;
  let speaking = 0;
  const seen = { started: 0, atOnce: 0 };
  const start = (): Speaker => {
    seen.started += 1;
    let isSpent = false;
    return {
      get isSpent() {
        return isSpent;
      },
      async say() {
        speaking += 1;
        seen.atOnce = Math.max(seen.atOnce, speaking);
        await new Promise(setImmediate);
        speaking -= 1;
        if (deaths < fatalPhrases) {
          deaths += 1;
          throw new VoiceError('dead');
        }
        return wavOf(silence(100, 16_000));
      },
      end() {
        isSpent = true;
      },
    };
  };
  return { seen, start };
}

describe('the engine', () => {
  it('speaks in two processes at the most, and in the same ones again', async () => {
    const { seen, start } = speakers();
    const engine = fliteEngine(start);

    const sounds = await Promise.all(Array.from({ length: 9 }, () => engine(phrase)));

    expect(sounds.map(soundMs)).toEqual(Array.from({ length: 9 }, () => 100));
    expect(seen).toEqual({ started: 2, atOnce: 2 });
  });

  it('says a phrase again when its process died of it', async () => {
    const { seen, start } = speakers({ fatalPhrases: 1 });

    const sound = await fliteEngine(start)(phrase);

    expect(soundMs(sound)).toBe(100);
    expect(seen.started).toBe(2);
  });

  it('gives a phrase up that no process survives, and goes on with the next', async () => {
    const { start } = speakers({ fatalPhrases: 2 });
    const engine = fliteEngine(start);

    await expect(engine(phrase)).rejects.toThrow(VoiceError);
    expect(soundMs(await engine(phrase))).toBe(100);
  });
});
