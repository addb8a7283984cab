import type { QuestionId, SplitId } from '../content/terms';
import { rules, type Branch } from './rules';

export type Answer = 'yes' | 'no' | 'unsure';
export type Asked = QuestionId | SplitId;

/** One answer of a check. */
export interface Given {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** The answers so far, in the order given. They live in the Alexa session only, and are never kept. */
export type Answers = readonly Given[];

/** The same by question, for the rules. */
export type Findings = Readonly<Partial<Record<Asked, Answer>>>;

export const findingsOf = (answers: Answers): Findings =>
  Object.fromEntries(answers.map(({ asked, answer }) => [asked, answer]));

/** A new answer is the last one, also where the question was answered before. */
export const withAnswer = (answers: Answers, given: Given): Answers => [
  ...answers.filter(({ asked }) => asked !== given.asked),
  given,
];

/** A question is open again, with whatever followed from its answer. */
export function withdraw(answers: Answers, question: QuestionId): Answers {
  const gone: readonly Asked[] = [question, ...followersOf(rules[question])];
  return answers.filter(({ asked }) => !gone.includes(asked));
}

/** The splits that may follow a question. */
export const followersOf = (branch: Branch): readonly SplitId[] =>
  [branch.yes, branch.unsure, branch.no].flatMap((verdict) =>
    typeof verdict === 'object' && 'ask' in verdict ? [verdict.ask, ...followersOf(verdict.of)] : [],
  );
