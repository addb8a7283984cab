import { samplesIn, type Sound } from './sound';

/** Long enough for two periods of a low voice, short enough that a consonant is not doubled. */
const frameMs = 30;
/** How far from its due place a frame may be taken: half a period of a low voice, and some. */
const reachMs = 8;

/**
 * The same sound over another number of samples, at the same pitch: overlap and add of frames, each taken
 * from near its due place where its wave goes on best from the frame before (WSOLA). Resampling would change
 * the pitch with the length. Source: Verhelst and Roelands, ICASSP 1993.
 */
export function stretched({ sampleRate, samples }: Sound, length: number): Sound {
  const frame = Math.min(samplesIn(frameMs, sampleRate), samples.length, length);
  if (samples.length === length || frame === 0) return { sampleRate, samples: fitted(samples, length) };
  const steps = Math.max(1, Math.ceil((length - frame) / (frame / 2)));
  const window = hann(frame);
  const sum = new Float64Array(length);
  const weight = new Float64Array(length);
  const reach = samplesIn(reachMs, sampleRate);
  let taken = 0;
  let placed = 0;
  for (let step = 0; step <= steps; step += 1) {
    const due = Math.round((step / steps) * (samples.length - frame));
    const place = Math.round((step / steps) * (length - frame));
    // The first and the last frame stand where they are, so that words begin and end as spoken.
    const isEdge = step === 0 || step === steps;
    const from = isEdge ? due : bestNear(samples, due, taken + place - placed, frame, reach);
    for (let at = 0; at < frame; at += 1) {
      const share = window[at] ?? 0;
      sum[place + at] = (sum[place + at] ?? 0) + share * (samples[from + at] ?? 0);
      weight[place + at] = (weight[place + at] ?? 0) + share;
    }
    taken = from;
    placed = place;
  }
  return { sampleRate, samples: Int16Array.from(sum, (value, at) => Math.round(value / (weight[at] ?? 1))) };
}

/** Where near `due` the wave is most like the one that would have gone on from the frame before. */
function bestNear(samples: Int16Array, due: number, next: number, frame: number, reach: number): number {
  const last = samples.length - frame;
  const likeness = (from: number): number => {
    let product = 0;
    let energy = 1;
    // Every other sample tells enough, in half the time.
    for (let at = 0; at < frame; at += 2) {
      const sample = samples[from + at] ?? 0;
      product += sample * (samples[next + at] ?? 0);
      energy += sample * sample;
    }
    return product / Math.sqrt(energy);
  };
  const bestFrom = (first: number, end: number, stride: number): number => {
    let best = due;
    let most = -Infinity;
    for (let from = Math.max(0, first); from <= Math.min(last, end); from += stride) {
      const like = likeness(from);
      if (like > most) [best, most] = [from, like];
    }
    return best;
  };
  // Speech hardly changes within a quarter of a millisecond: roughly first, then closely.
  const near = bestFrom(due - reach, due + reach, stride);
  return bestFrom(near - stride + 1, near + stride - 1, 1);
}

const stride = 4;

/** Never zero, so that every sample has a weight. */
const hann = (length: number): Float64Array =>
  Float64Array.from({ length }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (at + 0.5)) / length));

function fitted(samples: Int16Array, length: number): Int16Array {
  const result = new Int16Array(length);
  result.set(samples.subarray(0, length));
  return result;
}
