import { questionIds, splitIds } from '../../lambda/content/terms';
import { next, type Answer, type Asked, type Findings, type Outcome } from '../../lambda/triage/check';
import { dispositions, type Disposition } from '../../lambda/triage/rules';

export const everyId: readonly Asked[] = [...questionIds, ...splitIds];

/** What somebody says who has no sign at all. */
export const well = (id: Asked): Answer => (id === 'floor' ? 'yes' : 'no');

/** What was asked, in that order, and what it came to. */
export interface Interview {
  readonly asked: readonly Asked[];
  readonly findings: Findings;
  readonly outcome: Outcome;
}

/** Goes through the check, question by question; whatever is not in `answers` is answered as if well. */
export function interview(
  answers: Findings,
  reported: readonly (typeof questionIds)[number][] = [],
): Interview {
  let findings: Findings = {};
  const asked: Asked[] = [];
  for (;;) {
    const reached = next({ findings, reported, readBack: 'confirmed' });
    if (reached.kind === 'outcome') return { asked, findings, outcome: reached.outcome };
    if (reached.kind === 'read-back')
      throw new Error('The noes were read back although they were confirmed.');
    const { question } = reached;
    if (asked.includes(question)) throw new Error(`${question} was asked twice.`);
    asked.push(question);
    findings = { ...findings, [question]: answers[question] ?? well(question) };
  }
}

/** Larger is worse. */
export const severity = (disposition: Disposition): number => -dispositions.indexOf(disposition);
