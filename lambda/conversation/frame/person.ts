import type { Condition, Ground, Kit } from '../../content/terms';
import type { Pace } from '../../pacing/pace';
import type { Detail } from '../../pacing/paced';
import type { Episode } from '../../progress/episode';
import type { PainScore, PastPractice } from '../../progress/history';
import { noProgress, type Progress } from '../../progress/reckoning';
import type { Unsettled } from '../../triage/unsettled';
import type { Practice } from './practice/practice';

/** What is kept of one person between Alexa sessions. Findings of the check are never in it. */
export interface Person {
  readonly preferences: {
    readonly kit: readonly Kit[] | null;
    readonly pace: Pace;
    /** `by-times`: the full script until an exercise is known. */
    readonly detail: 'by-times' | Detail;
    readonly ground: Ground | null;
    readonly minutes: number | null;
    /** Run exercises together without waiting for "ready". */
    readonly unattended: 'ask' | 'run-on';
  };
  /** May pain scores and conditions be kept? Asked aloud, once. */
  readonly consent: 'unasked' | 'given' | 'refused';
  readonly visits: number;
  /** Epoch milliseconds; null when no check has been passed, or a sign was reported since. */
  readonly checkPassedAtMs: number | null;
  /** When the three short questions last found nothing, epoch milliseconds. */
  readonly shortPassedAtMs: number | null;
  /** How often a clearance ended: one that was given before the last end is none any more, on any device. */
  readonly lifts: number;
  /** What the last visit left unsettled. */
  readonly unsettled: Unsettled | null;
  /** The practice left unfinished, with the place in it. */
  readonly practice: Practice | null;
  /** The last thirty, oldest first. */
  readonly practices: readonly PastPractice[];
  /** The level of each exercise. */
  readonly progress: Progress;
  /** Only with consent. The last sixty, oldest first. */
  readonly pain: readonly PainScore[];
  /** Only with consent. The days over which pain is followed, and what was advised in them. */
  readonly episode: Episode | null;
  /** Only with consent. */
  readonly conditions: readonly Condition[];
}

/** Pain is scored from 0 to this. */
export const worstPain = 10;
export const mostPractices = 30;
export const mostPainScores = 60;

export const withScore = (person: Person, score: PainScore): Person => ({
  ...person,
  pain: [...person.pain, score].slice(-mostPainScores),
});

export const stranger: Person = {
  preferences: {
    kit: null,
    pace: 'usual',
    detail: 'by-times',
    ground: null,
    minutes: null,
    unattended: 'ask',
  },
  consent: 'unasked',
  visits: 0,
  checkPassedAtMs: null,
  shortPassedAtMs: null,
  lifts: 0,
  unsettled: null,
  practice: null,
  practices: [],
  progress: noProgress,
  pain: [],
  episode: null,
  conditions: [],
};
