import { wordsMs } from '../../lambda/speech/duration';
import { soundMs } from '../../simulator/voice/sound';
import type { SpeakWords } from '../../simulator/voice/voice';

/** How much a voice must be stretched to last as long as planned, over different phrases: 1 is not at all. */
export interface StretchReport {
  readonly phrases: number;
  /** All planned time over all time at its own pace. */
  readonly whole: number;
  readonly least: number;
  readonly median: number;
  readonly greatest: number;
  /** Nine of ten phrases are within these two. */
  readonly ninetyPercent: readonly [number, number];
  /** How far the estimate is from the voice at its own pace, on average over phrases, as a share. */
  readonly meanError: number;
}

/** Compares the voice at its own pace with the estimate that planning uses, phrase by phrase. */
export async function stretchReport(
  phrases: readonly string[],
  speakNaturally: SpeakWords,
  spoke: (done: number) => void,
): Promise<StretchReport> {
  let done = 0;
  let plannedMs = 0;
  let naturalMs = 0;
  const factors = await Promise.all(
    phrases.map(async (words) => {
      const ms = soundMs(await speakNaturally(words));
      spoke((done += 1));
      plannedMs += wordsMs(words);
      naturalMs += ms;
      return wordsMs(words) / ms;
    }),
  );
  const sorted = factors.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 1;
  return {
    phrases: phrases.length,
    whole: plannedMs / naturalMs,
    least: at(0),
    median: at(0.5),
    greatest: at(1),
    ninetyPercent: [at(0.05), at(0.95)],
    meanError: factors.reduce((sum, factor) => sum + Math.abs(1 - 1 / factor), 0) / factors.length,
  };
}
