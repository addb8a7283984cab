import type { Content } from '../../lambda/content/types';
import { questionIds, splitIds, type Condition } from '../../lambda/content/terms';
import type { Asked } from '../../lambda/triage/answers';

/** Begins with a capital, for a heading. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What a question or a split asks about, in a few words. */
export function nameOfAsked({ triage }: Pick<Content, 'triage'>, asked: Asked): string {
  const question = questionIds.find((id) => id === asked);
  if (question !== undefined) return triage.questions[question].name;
  const split = splitIds.find((id) => id === asked);
  return split === undefined ? asked : triage.splits[split].name;
}

/** A condition goes by the name of the question that finds it. */
export const nameOfCondition = ({ triage }: Pick<Content, 'triage'>, condition: Condition): string =>
  triage.questions[condition].name;

/** Where something stands in the book; the target of a link. */
export const anchors = {
  exercise: (id: string) => `exercise-${id}`,
  asked: (id: string, after?: string) => (after === undefined ? `asks-${id}` : `asks-${id}-after-${after}`),
  move: (position: string) => `move-${position}`,
  answer: (id: string) => `answer-${id}`,
} as const;
