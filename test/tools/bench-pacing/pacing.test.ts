import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exerciseBounds, outOf } from '../../../tools/bench-pacing/bounds';
import { everyExercise, type Spoken } from '../../../tools/bench-pacing/exercises';
import { measured } from '../../../tools/bench-pacing/measure';
import { quietsIn } from '../../../tools/bench-pacing/waveform';
import { wordsMs } from '../../../lambda/speech/duration';
import { fliteEngine } from '../../../simulator/voice/engine';
import { samplesIn, type Sound } from '../../../simulator/voice/sound';
import { soundStore } from '../../../simulator/voice/sound-store';
import { naturalVoiceFrom, sampleRate, voiceFrom, type SpeakWords } from '../../../simulator/voice/voice';

const exercises = everyExercise();

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'back-release-sounds-'));

function exerciseNamed(name: string): Spoken {
  const found = exercises.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** A tone in place of a voice, so many times as long as planned. */
const toneOf =
  (factor: number): SpeakWords =>
  (words) => {
    const length = samplesIn(wordsMs(words) * factor, sampleRate);
    const samples = Int16Array.from({ length }, (_, at) => 8000 * Math.sin(0.05 * at + 1));
    return Promise.resolve({ sampleRate, samples });
  };

const shortest = exerciseNamed('posture-check, floor, least');

const measureWith = (speak: SpeakWords) =>
  measured(shortest.name, shortest.plannedMs, shortest.parts, { speak, speakNaturally: speak });

describe('the bench of pacing', () => {
  it('takes every exercise in every form, at two doses', () => {
    expect(exercises.length).toBeGreaterThan(80);
    expect(exercises.filter(({ parts }) => parts.length === 0)).toEqual([]);
  });

  it('finds an exercise within bounds as the real voice speaks it', async () => {
    const parts = { name: 'rms', engine: fliteEngine(), store: soundStore(newFolder()) } as const;
    const voice = { speak: voiceFrom(parts), speakNaturally: naturalVoiceFrom(parts) };
    const { name, plannedMs, parts: spoken } = shortest;

    const result = await measured(name, plannedMs, spoken, voice);

    expect(outOf(exerciseBounds, result)).toEqual([]);
    expect(result.silences).toBeGreaterThan(10);
    expect(Math.abs(result.naturalMs / plannedMs - 1)).toBeLessThan(0.06);
  });

  it('finds a voice out that takes its own time', async () => {
    expect(outOf(exerciseBounds, await measureWith(toneOf(1)))).toEqual([]);
    expect(outOf(exerciseBounds, await measureWith(toneOf(1.02)))).toHaveLength(1);
    expect(outOf(exerciseBounds, await measureWith(toneOf(1.3)))).toHaveLength(2);
  });

  it('finds a voice out that is quiet for too long', async () => {
    const mute: SpeakWords = (words) =>
      Promise.resolve({ sampleRate, samples: new Int16Array(samplesIn(wordsMs(words), sampleRate)) });

    expect(outOf(exerciseBounds, await measureWith(mute)).length).toBeGreaterThanOrEqual(2);
  });
});

it('finds silence in the sound itself', () => {
  const samples = new Int16Array(16_000).fill(5000);
  samples.fill(3, 4000, 8000);
  const sound: Sound = { sampleRate, samples };

  expect(quietsIn(sound.samples, sampleRate)).toEqual([{ fromMs: 250, untilMs: 500 }]);
});
