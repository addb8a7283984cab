import type { Answer } from '../triage/check';
import type { Heard } from './heard';
import type { CheckScene } from './state';

/** The answer that was heard to this question; null when it answers something else. */
export function answerTo(asking: CheckScene['asking'], heard: Heard): Answer | null {
  if (heard.kind === 'yes' || heard.kind === 'no' || heard.kind === 'unsure') return heard.kind;
  if (heard.kind === 'sign' && heard.question === asking) return 'yes';
  return heard.kind === 'denied' && heard.question === asking ? 'no' : null;
}

/** The first "not sure" has the question put another way; only the second counts. */
export const isFirstUnsure = (answer: Answer, { wording }: CheckScene): boolean =>
  answer === 'unsure' && wording === 'first';
