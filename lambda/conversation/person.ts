import type { Condition, Form, Kit } from '../content/terms';
import type { Pace } from '../pacing/pace';
import type { Practice } from './practice';

/** What is kept of one person between Alexa sessions. Findings of the check are never in it. */
export interface Person {
  readonly preferences: {
    readonly kit: readonly Kit[] | null;
    readonly pace: Pace;
    readonly ground: Form | null;
    readonly minutes: number | null;
    /** Run exercises together without waiting for "ready". */
    readonly unattended: 'ask' | 'run-on';
  };
  /** May pain scores and conditions be kept? Asked aloud, once. */
  readonly consent: 'unasked' | 'given' | 'refused';
  readonly visits: number;
  /** Epoch milliseconds; null when no check has been passed, or a sign was reported since. */
  readonly checkPassedAtMs: number | null;
  /** The practice left unfinished, with the place in it. */
  readonly practice: Practice | null;
  /** The last thirty, oldest first. */
  readonly practices: readonly { readonly atMs: number; readonly exercises: readonly string[] }[];
  /** Only with consent. The last sixty, oldest first. */
  readonly pain: readonly {
    readonly atMs: number;
    readonly when: 'before' | 'after';
    readonly score: number;
  }[];
  /** Only with consent. */
  readonly conditions: readonly Condition[];
}

/** Pain is scored from 0 to this. */
export const worstPain = 10;
export const mostPractices = 30;
export const mostPainScores = 60;

export const stranger: Person = {
  preferences: { kit: null, pace: 'usual', ground: null, minutes: null, unattended: 'ask' },
  consent: 'unasked',
  visits: 0,
  checkPassedAtMs: null,
  practice: null,
  practices: [],
  pain: [],
  conditions: [],
};
