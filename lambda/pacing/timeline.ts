import type { BreathWay, Side } from '../content/terms';

/**
 * Where in an exercise a cue belongs. Round and repetition count from 1; 0 is outside of any.
 * A breath of paced breathing and a stretch of steady moving count as repetitions too.
 */
export interface Place {
  readonly side: Side | null;
  readonly round: number;
  readonly rep: number;
}

/** One phrase and the time that it owns: its words, and the silence after them. Integer milliseconds. */
export interface Cue {
  /** `timed`: within a hold, a repetition or a breath, where the dose sets the time and not the words. */
  readonly kind: 'spoken' | 'timed';
  readonly words: string;
  readonly ownsMs: number;
  readonly place: Place;
  /** The breath that the words lead; null where they lead none, even if they talk about breathing. */
  readonly breath: BreathWay | null;
}

export type Timeline = readonly Cue[];

export const nowhere: Place = { side: null, round: 0, rep: 0 };

export const samePlace = (one: Place, other: Place): boolean =>
  one.side === other.side && one.round === other.round && one.rep === other.rep;

export const lengthMs = (timeline: Timeline): number => timeline.reduce((sum, cue) => sum + cue.ownsMs, 0);

/** How long the paced part takes: holds, repetitions and breaths, without what is explained around them. */
export const pacedMs = (timeline: Timeline): number =>
  lengthMs(timeline.filter(({ kind }) => kind === 'timed'));

/** The timeline from a place on, beginning with the first cue of that place; all of it if there is none. */
export function from(timeline: Timeline, place: Place): Timeline {
  const start = timeline.findIndex((cue) => samePlace(cue.place, place));
  return start === -1 ? timeline : timeline.slice(start);
}
