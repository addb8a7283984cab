import type { Content } from '../../../content/types';
import type { Side } from '../../../content/terms';
import { samePlace } from '../../../pacing/timeline';
import { nameOfStep, type Practice, type PracticeCue } from './practice';

/** What a person does from a moment of the speech on: for whatever shows it beside the voice. */
export interface Mark {
  /** Milliseconds from the beginning of the speech. */
  readonly atMs: number;
  /** Content id. */
  readonly exercise: string;
  readonly name: string;
  readonly side: Side | null;
  /** 0 outside of any round. */
  readonly round: number;
  /** 0 outside of any repetition. */
  readonly rep: number;
  /** How many repetitions there are on a side; null where they are not counted. */
  readonly reps: number | null;
}

/** The marks of cues that are spoken after so many milliseconds of other words: one at each new place. */
export function marksOf(
  content: Content,
  practice: Practice,
  cues: readonly PracticeCue[],
  leadMs: number,
): readonly Mark[] {
  let atMs = leadMs;
  return cues.flatMap(({ step, cue }, index) => {
    const before = cues[index - 1];
    const isSame = before !== undefined && before.step === step && samePlace(before.cue.place, cue.place);
    const planned = practice.steps[step];
    const mark = {
      atMs,
      exercise: planned?.exercise ?? '',
      name: nameOfStep(content, { ...practice, step }),
      ...cue.place,
      reps: planned?.dose.by === 'count' ? planned.dose.count : null,
    };
    atMs += cue.ownsMs;
    return isSame || planned === undefined ? [] : [mark];
  });
}
