import type { Content } from '../../../content/types';
import type { Pace } from '../../../pacing/pace';
import { lengthMs, pacedMs } from '../../../pacing/timeline';
import type { LengthOf } from '../../../routine/planned-step';
import type { Clearance } from '../../../triage/clearance';
import { stepTimeline } from './practice';

/** What is said between two exercises, beside the exercises themselves. */
const betweenMs = 4_000;

/**
 * How long a step takes for this person, with the words between. Measured as if begun at one fixed
 * moment: which variants are spoken must not decide what is planned.
 */
export const lengthIn =
  (
    content: Content,
    { pace, known }: { readonly pace: Pace; readonly known: readonly string[] },
    clearance: Pick<Clearance, 'conditions'>,
  ): LengthOf =>
  (step, before) => {
    const steps = before === null ? [step] : [before, step];
    const practice = { steps, startedAtMs: 0, known };
    const timeline = stepTimeline(content, practice, steps.length - 1, clearance, pace);
    return { totalMs: betweenMs + lengthMs(timeline), pacedMs: pacedMs(timeline) };
  };
