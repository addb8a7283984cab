import { questionIds, type QuestionId } from '../content/terms';
import type { Findings } from './answers';
import { dispositions, rules, type Branch, type Disposition } from './rules';
import { walk } from './walk';

/**
 * A sign that was told, or may have been, in the order told. It is open until its question is answered, and
 * nothing else closes it. `guess`: something was told and not caught, so this is asked to find out.
 */
export interface Told {
  readonly question: QuestionId;
  readonly by: 'name' | 'guess';
}

/** What is told again is open again; what has a name is no guess any more. */
export const withTold = (told: readonly Told[], more: readonly Told[]): readonly Told[] => [
  ...told.filter(({ question }) => !more.some((one) => one.question === question)),
  ...more.map((one) => told.find(({ question, by }) => question === one.question && by === 'name') ?? one),
];

export const toldByName = (questions: readonly QuestionId[]): readonly Told[] =>
  questions.map((question) => ({ question, by: 'name' }));

/** Is an answer missing, to the question itself or to a split of it? */
export const isOpen = (question: QuestionId, findings: Findings): boolean =>
  walk(question, findings).kind === 'missing';

/** The signs told that no answer has settled: what has a name first, the more urgent before the others. */
export function openIn(told: readonly Told[], findings: Findings): readonly QuestionId[] {
  const open = told.filter(({ question }) => isOpen(question, findings));
  const named = open
    .filter(({ by }) => by === 'name')
    .toSorted((a, b) => urgency(a.question) - urgency(b.question));
  return [...named, ...open.filter(({ by }) => by === 'guess')].map(({ question }) => question);
}

/** Were all of them answered with no? */
export const areRuledOut = (told: readonly Told[], findings: Findings): boolean =>
  told.every(({ question }) => findings[question] === 'no');

/** An emergency by one yes comes before one by a further question; then the order of the table. */
function urgency(question: QuestionId): number {
  const { yes } = rules[question];
  const atOnce = yes === 'emergency' ? 0 : 1;
  return (rank(worstIn(rules[question])) * 2 + atOnce) * questionIds.length + questionIds.indexOf(question);
}

const rank = (disposition: Disposition): number => dispositions.indexOf(disposition);

/** The worst that a question may still come to. */
export function worstAhead(question: QuestionId, findings: Findings): Disposition {
  const reached = walk(question, findings);
  if (reached.kind === 'missing') return worstIn(reached.branch);
  return typeof reached.verdict === 'object' ? 'self-care' : reached.verdict;
}

function worstIn({ yes, unsure, no }: Branch): Disposition {
  const reached = [yes, unsure, no].map((verdict): Disposition => {
    if (typeof verdict !== 'object') return verdict;
    return 'ask' in verdict ? worstIn(verdict.of) : 'self-care';
  });
  return dispositions.find((disposition) => reached.includes(disposition)) ?? 'self-care';
}
