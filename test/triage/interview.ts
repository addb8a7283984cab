import { questionIds, splitIds } from '../../lambda/content/terms';
import {
  findingsOf,
  type Answer,
  type Answers,
  type Asked,
  type Findings,
} from '../../lambda/triage/answers';
import { next, type Outcome } from '../../lambda/triage/check';
import { toldByName } from '../../lambda/triage/told';
import { dispositions, type Disposition } from '../../lambda/triage/rules';

export const everyId: readonly Asked[] = [...questionIds, ...splitIds];

/** What somebody says who has no sign at all. */
export const well = (id: Asked): Answer => (id === 'floor' ? 'yes' : 'no');

/** What was asked, in that order, and what it came to. */
export interface Interview {
  readonly asked: readonly Asked[];
  readonly answers: Answers;
  readonly findings: Findings;
  readonly outcome: Outcome;
}

/** Goes through the check, question by question; whatever is not in `answers` is answered as if well. */
export function interview(
  answers: Findings,
  reported: readonly (typeof questionIds)[number][] = [],
): Interview {
  let given: Answers = [];
  const asked: Asked[] = [];
  for (;;) {
    const findings = findingsOf(given);
    const reached = next({ findings, told: toldByName(reported), readBack: 'confirmed' });
    if (reached.kind === 'outcome') return { asked, answers: given, findings, outcome: reached.outcome };
    if (reached.kind === 'read-back')
      throw new Error('The noes were read back although they were confirmed.');
    const { question } = reached;
    if (asked.includes(question)) throw new Error(`${question} was asked twice.`);
    asked.push(question);
    given = [...given, { asked: question, answer: answers[question] ?? well(question) }];
  }
}

/** Larger is worse. */
export const severity = (disposition: Disposition): number => -dispositions.indexOf(disposition);
