import type { SpeechPart } from '../../simulator/echo/speech';
import { rendered } from '../../simulator/voice/render';
import { soundMs, type Sound } from '../../simulator/voice/sound';
import type { SpeakWords } from '../../simulator/voice/voice';
import { offMs, quietsIn, type Quiet } from './waveform';

/** A voice as it is heard, and the same before it was stretched. */
export interface Voice {
  readonly speak: SpeakWords;
  readonly speakNaturally: SpeakWords;
}

/** What was measured of one stretch of speech, an exercise or a whole routine. */
export interface Measured {
  readonly name: string;
  readonly plannedMs: number;
  /** The length of the sound. */
  readonly renderedMs: number;
  /** How long the voice would have taken at its own pace, silences included. */
  readonly naturalMs: number;
  readonly silences: number;
  /** The silence that is furthest from its cue. */
  readonly worstOffMs: number;
  readonly longestQuietMs: number;
}

/**
 * Renders speech and measures the sound.
 * @param plannedMs how long pacing says that it lasts.
 */
export async function measured(
  name: string,
  plannedMs: number,
  parts: readonly SpeechPart[],
  { speak, speakNaturally }: Voice,
): Promise<Measured> {
  const sound = await joined(rendered(parts, speak));
  const heard = quietsIn(sound.samples, sound.sampleRate);
  const planned = silencesOf(parts);
  let naturalMs = 0;
  for (const { words, silenceMs } of parts) {
    naturalMs += silenceMs + (words === '' ? 0 : soundMs(await speakNaturally(words)));
  }
  return {
    name,
    plannedMs,
    renderedMs: soundMs(sound),
    naturalMs,
    silences: planned.length,
    worstOffMs: Math.max(0, ...planned.map((silence) => offMs(silence, near(silence, heard)))),
    longestQuietMs: Math.max(0, ...heard.map(({ fromMs, untilMs }) => untilMs - fromMs)),
  };
}

/** When each silence should be, by the cues. */
function silencesOf(parts: readonly SpeechPart[]): Quiet[] {
  let nowMs = 0;
  return parts.flatMap(({ wordsMs, silenceMs }) => {
    const fromMs = nowMs + wordsMs;
    nowMs = fromMs + silenceMs;
    return silenceMs === 0 ? [] : [{ fromMs, untilMs: nowMs }];
  });
}

const near = ({ fromMs, untilMs }: Quiet, heard: readonly Quiet[]): Quiet[] =>
  heard.filter((quiet) => quiet.fromMs < untilMs && quiet.untilMs > fromMs);

async function joined(chunks: AsyncIterable<Sound>): Promise<Sound> {
  const all: Sound[] = [];
  for await (const chunk of chunks) all.push(chunk);
  const samples = new Int16Array(all.reduce((sum, chunk) => sum + chunk.samples.length, 0));
  let at = 0;
  for (const chunk of all) {
    samples.set(chunk.samples, at);
    at += chunk.samples.length;
  }
  return { sampleRate: all[0]?.sampleRate ?? 1, samples };
}
