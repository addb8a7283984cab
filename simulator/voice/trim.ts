import { samplesIn, type Sound } from './sound';

/** Engines leave a fifth of a second of near silence around words. Quieter than this, nobody hears anything. */
const audible = 0.01;
const frameMs = 5;

/** The sound from its first audible moment to its last. Nothing is left of one that is silent. */
export function trimmed({ sampleRate, samples }: Sound): Sound {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isAudible = (sample: number): boolean => Math.abs(sample) > peak * audible;
  const first = samples.findIndex(isAudible);
  if (first === -1) return { sampleRate, samples: new Int16Array() };
  const margin = samplesIn(frameMs, sampleRate);
  const last = samples.findLastIndex(isAudible);
  return { sampleRate, samples: samples.slice(Math.max(0, first - margin), last + 1 + margin) };
}
