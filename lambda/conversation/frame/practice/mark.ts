import type { Content } from '../../../content/types';
import type { BreathWay, Side } from '../../../content/terms';
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
  /** The breaths that are led meanwhile, in their order. */
  readonly breaths: readonly LedBreath[];
}

/** A breath that the words spoken from a moment on lead. */
export interface LedBreath {
  readonly goes: BreathWay;
  /** Milliseconds from the beginning of the speech. */
  readonly atMs: number;
  readonly lastsMs: number;
}

interface Timed extends PracticeCue {
  readonly atMs: number;
}

/** The marks of cues that are spoken after so many milliseconds of other words: one at each new place. */
export const marksOf = (
  content: Content,
  practice: Practice,
  cues: readonly PracticeCue[],
  leadMs: number,
): readonly Mark[] =>
  staysIn(timedFrom(cues, leadMs)).flatMap((stay) => {
    const [{ step, cue, atMs }] = stay;
    const planned = practice.steps[step];
    if (planned === undefined) return [];
    return {
      atMs,
      exercise: planned.exercise,
      name: nameOfStep(content, { ...practice, step }),
      ...cue.place,
      reps: planned.dose.by === 'count' ? planned.dose.count : null,
      breaths: stay.flatMap(breathOf),
    };
  });

function timedFrom(cues: readonly PracticeCue[], leadMs: number): readonly Timed[] {
  let atMs = leadMs;
  return cues.map((one) => {
    const timed = { ...one, atMs };
    atMs += one.cue.ownsMs;
    return timed;
  });
}

/** Cues at one place of a step, one after another. */
type Stay = readonly [Timed, ...Timed[]];

function staysIn(cues: readonly Timed[]): readonly Stay[] {
  const stays: [Timed, ...Timed[]][] = [];
  for (const one of cues) {
    const stay = stays.at(-1);
    if (stay?.[0].step === one.step && samePlace(stay[0].cue.place, one.cue.place)) stay.push(one);
    else stays.push([one]);
  }
  return stays;
}

const breathOf = ({ cue: { breath, ownsMs }, atMs }: Timed): readonly LedBreath[] =>
  breath === null ? [] : [{ goes: breath, atMs, lastsMs: ownsMs }];
