import type { Sound } from '../../../simulator/voice/sound';
import { stretched } from '../../../simulator/voice/stretch';
import { trimmed } from '../../../simulator/voice/trim';

const sampleRate = 16_000;

/** A low voice that holds a vowel: 110 Hz and its overtones, for a second. */
const vowel: Sound = {
  sampleRate,
  samples: Int16Array.from({ length: sampleRate }, (_, at) =>
    [1, 2, 3, 4].reduce(
      (sum, n) => sum + (6000 / n) * Math.sin((2 * Math.PI * 110 * n * at) / sampleRate),
      0,
    ),
  ),
};

/** The period, in samples, by which the sound is most like itself. */
function periodOf({ samples }: Sound): number {
  const middle = Math.floor(samples.length / 2);
  const likeness = (lag: number): number => {
    let sum = 0;
    for (let at = middle; at < middle + 2000; at += 1) sum += (samples[at] ?? 0) * (samples[at + lag] ?? 0);
    return sum;
  };
  const lags = Array.from({ length: 200 }, (_, index) => index + 60);
  return lags.reduce((best, lag) => (likeness(lag) > likeness(best) ? lag : best));
}

const loudness = ({ samples }: Sound): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe.each([0.7, 0.9, 1.1, 1.5])('stretched by %d', (factor) => {
  const longer = stretched(vowel, Math.round(sampleRate * factor));

  it('has exactly the length asked for', () => {
    expect(longer.samples).toHaveLength(Math.round(sampleRate * factor));
  });

  it('keeps its pitch', () => {
    expect(Math.abs(periodOf(longer) - periodOf(vowel))).toBeLessThanOrEqual(1);
  });

  it('keeps its loudness', () => {
    expect(loudness(longer) / loudness(vowel)).toBeCloseTo(1, 1);
  });
});

it('leaves a sound of the right length alone', () => {
  expect(stretched(vowel, sampleRate)).toEqual(vowel);
});

it.each([0, 1, 7, 479, 480, 481])('makes do with a sound of %d samples', (length) => {
  const scrap = { sampleRate, samples: vowel.samples.slice(0, length) };

  expect(stretched(scrap, 4000).samples).toHaveLength(4000);
  expect(stretched(vowel, length).samples).toHaveLength(length);
});

describe('trimmed', () => {
  const padded = new Int16Array(16_000);
  padded.set(vowel.samples.slice(0, 4000), 5000);

  it('begins and ends with what can be heard', () => {
    const { samples } = trimmed({ sampleRate, samples: padded });

    expect(samples.length).toBeGreaterThanOrEqual(3990);
    expect(samples.length).toBeLessThan(4000 + 320);
  });

  it('leaves nothing of silence', () => {
    expect(trimmed({ sampleRate, samples: new Int16Array(500) }).samples).toHaveLength(0);
  });
});
