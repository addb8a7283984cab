import type { Snapshot } from '../../web/protocol';
import { atRest, breathAt, type BreathNow } from '../time/breath';
import { doingAt, type Doing } from '../time/doing';
import { headOf, partAt, responseHead, spokenNow } from '../time/playhead';

/** All that the stage shows of a moment. */
export interface Moment {
  readonly breath: BreathNow;
  /** Null while no exercise is guided. */
  readonly doing: Doing | null;
  /** The words that are spoken now, or were spoken last; empty before any. */
  readonly words: string;
}

export function momentOf(snapshot: Pick<Snapshot, 'device' | 'playing'>, nowMs: number): Moment {
  const { device, playing } = snapshot;
  const spoken = spokenNow(snapshot);
  if (playing === null) return { breath: atRest, doing: null, words: '' };
  const headMs = spoken === null ? playing.lengthMs : headOf(spoken, nowMs);
  const parts = spoken?.parts ?? playing.parts;
  return {
    breath: spoken === null ? atRest : breathAt(parts, headMs),
    doing: doingAt(playing, responseHead(playing, device, nowMs)),
    words: partAt(parts, headMs)?.phrase.words ?? parts.at(-1)?.words ?? '',
  };
}
