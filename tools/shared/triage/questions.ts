import { questionIds, splitIds, type QuestionId, type SplitId } from '../../../lambda/content/terms';
import type { Branch } from '../../../lambda/triage/rules';
import type { Check } from './check';

/** The signs that the article names. */
export const inTheArticle: readonly QuestionId[] = [
  'bladder-bowel',
  'leg-weakness',
  'sudden-severe',
  'fever',
  'weight-loss',
  'night-pain',
  'leg-pain',
  'persistent',
];

/** A question that splits an answer, and where its own answers lead after that one. */
export interface SplitAsked {
  readonly split: SplitId;
  readonly after: QuestionId;
  readonly of: Branch;
}

/** Every split, in their order, with the question that leads to it: the same split may mean something else elsewhere. */
export function splitsAsked(rules: Check['rules']): readonly SplitAsked[] {
  const all = questionIds.flatMap((after) => below(rules[after]).map((found) => ({ ...found, after })));
  const unlike = new Map(all.map((asked) => [JSON.stringify(asked), asked]));
  const rank = ({ split }: SplitAsked) => splitIds.indexOf(split);
  return [...unlike.values()].sort((one, other) => rank(one) - rank(other));
}

function below(branch: Branch): { readonly split: SplitId; readonly of: Branch }[] {
  return [branch.yes, branch.unsure, branch.no].flatMap((verdict) =>
    typeof verdict === 'object' && 'ask' in verdict
      ? [{ split: verdict.ask, of: verdict.of }, ...below(verdict.of)]
      : [],
  );
}
