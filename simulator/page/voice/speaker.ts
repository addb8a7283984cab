import type { Spoken } from '../time/playhead';

/** Gives what is spoken a voice, from wherever the playhead stands. */
export interface Speaker {
  /** Begins, or begins again at another place. `headMs` tells the playhead at any moment. */
  play(spoken: Spoken, headMs: () => number): void;
  /** Silent at once. */
  stop(): void;
}
