import { VoiceError } from '../../../simulator/errors';
import { readWav, silence, soundMs, wavHeader, wavOf, type Sound } from '../../../simulator/voice/sound';

const ramp: Sound = { sampleRate: 16_000, samples: Int16Array.of(0, 1, -1, 32_767, -32_768, 256) };

describe('a WAV file', () => {
  it('holds the sound that was written', () => {
    expect(readWav(wavOf(ramp))).toEqual(ramp);
  });

  it('has a header that can be written before the samples are there', () => {
    expect(wavOf(ramp).slice(0, 44)).toEqual(Uint8Array.from(wavHeader(16_000, ramp.samples.length)));
  });

  it('is refused when it is none', () => {
    expect(() => readWav(Buffer.from('<html>'.repeat(20)))).toThrow(VoiceError);
  });
});

it('is silent for exactly as long as asked', () => {
  const quiet = silence(2500, 16_000);

  expect(soundMs(quiet)).toBe(2500);
  expect(quiet.samples.every((sample) => sample === 0)).toBe(true);
});
