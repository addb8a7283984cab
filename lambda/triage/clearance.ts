import type { Condition, Ground } from '../content/terms';
import { findingsOf, type Answers, type Findings } from './answers';
import { next } from './check';

/** What a passed check allows. Only this file makes one, and no routine starts without it. */
export interface Clearance {
  /** `gentle`: gentle moves only, because a doctor's visit was advised. */
  readonly level: 'full' | 'gentle';
  readonly conditions: readonly Condition[];
  readonly ground: Ground;
  /** When the full check was passed, epoch milliseconds; null where it counts for this session only. */
  readonly passedAtMs: number | null;
}

/** How long a passed check counts for somebody whose short check stays clear. [J] */
export const clearanceDays = 28;
const dayMs = 86_400_000;

/** The clearance that a full check gives; null when it is not finished, or when a doctor comes first. */
export function clearanceAfter(answers: Answers, nowMs: number): Clearance | null {
  const findings = findingsOf(answers);
  const reached = next({ findings, told: [], readBack: 'confirmed' });
  if (reached.kind !== 'outcome') return null;
  const { disposition, conditions } = reached.outcome;
  if (disposition === 'emergency' || disposition === 'urgent') return null;
  const isPassed = disposition === 'self-care';
  return {
    level: isPassed ? 'full' : 'gentle',
    conditions,
    ground: groundFor(findings),
    passedAtMs: isPassed ? nowMs : null,
  };
}

const groundFor = ({ floor }: Findings): Ground => (floor === 'yes' ? 'floor' : 'chair');

/** The same clearance, after the question about the floor was answered anew. */
export const clearanceOn = (clearance: Clearance, answers: Answers): Clearance => ({
  ...clearance,
  ground: groundFor(findingsOf(answers)),
});

/** Does a check passed then still count now? The three short questions are asked all the same. */
export function stillCounts(passedAtMs: number | null, nowMs: number): boolean {
  if (passedAtMs === null) return false;
  const ageMs = nowMs - passedAtMs;
  return ageMs >= 0 && ageMs < clearanceDays * dayMs;
}

/** The clearance of a check that still counts, once the short check found nothing new. */
export function clearanceRenewed(kept: Omit<Clearance, 'level'>): Clearance {
  return { level: 'full', ...kept };
}
