import type { QuestionId, SplitId } from '../content/terms';
import type { Asked, Findings } from './answers';
import { rules, type Branch, type Verdict } from './rules';

/** What stands at the end of a way through the rules. */
export type Settled = Exclude<Verdict, { readonly ask: SplitId }>;

/** Where one question's answers lead, as far as they are known. */
export type Walk =
  | { readonly kind: 'missing'; readonly question: Asked; readonly branch: Branch }
  | { readonly kind: 'settled'; readonly verdict: Settled; readonly by: Asked };

export const walk = (question: QuestionId, findings: Findings): Walk =>
  walkFrom(question, rules[question], findings);

function walkFrom(question: Asked, branch: Branch, findings: Findings): Walk {
  const answer = findings[question];
  if (answer === undefined) return { kind: 'missing', question, branch };
  const verdict = branch[answer];
  if (typeof verdict === 'object' && 'ask' in verdict) return walkFrom(verdict.ask, verdict.of, findings);
  return { kind: 'settled', verdict, by: question };
}
