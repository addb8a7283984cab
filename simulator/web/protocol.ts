/**
 * What the page and the server of the virtual Echo say to each other: JSON, on loopback only.
 *
 *   GET  /events     Server-sent events; each `snapshot` is a whole Snapshot.
 *   GET  /turns/:n   TurnDetail
 *   GET  /voice?words=…   audio/wav: the words alone, exactly as long as planned
 *   GET  /recording  the session so far, as a conversation file
 *   POST /line       LineAsked → { turn }, or 400 { error }
 *   POST /clock      ClockAsked
 *   POST /household  HouseholdAsked
 *   POST /replay     ReplayAsked → 202, or 400 { error }
 *
 * Moments are epoch milliseconds of the simulated clock unless they say otherwise.
 */
import type { LedBreath, Mark } from '../echo/marks';
import type { Phase } from '../echo/phase';
import { speedOf, type ClockMode } from '../live/paced-clock';

export { speedOf, type ClockMode, type Mark, type Phase };

export interface DeviceNow {
  readonly phase: Phase;
  readonly sinceMs: number;
  /** When the phase ends by itself; null where it does not. */
  readonly untilMs: number | null;
}

/** Words, when they begin in the response, how long they take, and the silence after them. */
export interface Part {
  readonly words: string;
  readonly startsMs: number;
  readonly wordsMs: number;
  readonly silenceMs: number;
  /** The breath that the words lead; null where the skill marked none. */
  readonly breath: LedBreath['goes'] | null;
}

/** The response that plays, or was the last to play. */
export interface Playing {
  /** The number of its turn. */
  readonly turn: number;
  readonly beganAtMs: number;
  readonly lengthMs: number;
  readonly parts: readonly Part[];
  readonly marks: readonly Mark[];
  readonly reprompt: readonly Part[];
  /** When the reprompt began, if it did. */
  readonly repromptedAtMs: number | null;
}

/** One line of the dialogue. */
export interface TurnShown {
  /** Counts from 1. */
  readonly number: number;
  /** What was said, or the stage direction. */
  readonly you: string;
  readonly alexa: string;
  readonly atMs: number;
  readonly intent: string | null;
  readonly scene: string | null;
  readonly asking: string | null;
  readonly exercise: string | null;
  readonly disposition: string | null;
  readonly open: boolean;
  readonly notes: readonly string[];
  readonly fault: string | null;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Household {
  readonly device: string;
  readonly devices: readonly string[];
  readonly locale: string;
  readonly locales: readonly string[];
  /** The first is nobody in particular: a voice that is not recognised. */
  readonly people: readonly Person[];
  readonly speaker: string;
}

export interface PainScore {
  readonly atMs: number;
  readonly when: 'before' | 'after';
  readonly score: number;
}

export interface Replay {
  readonly name: string;
  readonly done: number;
  readonly lines: number;
  readonly failures: readonly string[];
}

/** Everything that the page shows without asking further. */
export interface Snapshot {
  /** Raised by every change. */
  readonly revision: number;
  readonly device: DeviceNow;
  readonly clock: { readonly mode: ClockMode; readonly nowMs: number };
  readonly playing: Playing | null;
  /** The last two hundred, oldest first. */
  readonly turns: readonly TurnShown[];
  readonly household: Household;
  /** Intents of the model that were heard in this run, and those that were not. */
  readonly intents: { readonly tried: readonly string[]; readonly untried: readonly string[] };
  /** Empty without consent: then nothing is kept. */
  readonly pain: readonly PainScore[];
  readonly replay: Replay | null;
}

/** One value of the memory that a turn changed, by its path. `undefined` is written as null. */
export interface MemoryChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What an engineer may open of one turn. */
export interface TurnDetail {
  readonly number: number;
  readonly request: unknown;
  readonly response: unknown;
  readonly ssml: string;
  readonly intent: string | null;
  readonly slots: Readonly<Record<string, string | number>>;
  /** How the intent won: exact, slots, within, nearest or fallback; null where nothing was heard. */
  readonly how: string | null;
  /** From 0 to 1. */
  readonly confidence: number | null;
  readonly runnersUp: readonly { readonly intent: string; readonly nearness: number }[];
  readonly memory: { readonly now: unknown; readonly changes: readonly MemoryChange[] };
  /** How long the handler took, real milliseconds; null where it was not called. */
  readonly tookMs: number | null;
}

/** A line as on the terminal: words, or a stage direction such as `(after 34s) pause`. */
export interface LineAsked {
  readonly line: string;
}

export type ClockAsked = { readonly mode: ClockMode } | { readonly jumpDays: number };

export type HouseholdAsked = Partial<Pick<Household, 'device' | 'locale' | 'speaker'>>;

export interface ReplayAsked {
  readonly name: string;
  /** A conversation file. */
  readonly text: string;
}
