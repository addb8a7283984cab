import { conditions, questionIds, type QuestionId } from '../content/terms';
import { findingsOf, type Answers, type Asked } from './answers';
import { isPresent, outcomeOf, worse } from './check';
import type { Disposition } from './rules';
import { isOpen, worstAhead, type Told } from './told';

/** What somebody who leaves a check has told of, and what it may come to at worst. */
export interface Leaving {
  readonly signs: readonly QuestionId[];
  readonly worst: Disposition;
  /** `asked`: the answers alone decide. `guessed`: something was told that nobody caught. */
  readonly unanswered: 'none' | 'named' | 'guessed';
}

/** Not a sign: it shapes a routine, or decides between the floor and a chair. */
const shapes: readonly QuestionId[] = [...conditions, 'floor'];

/**
 * Every sign that was told, or answered with yes or not sure, for whoever goes before the end.
 * @param doubted the question that a first "not sure" was said to, if it was.
 */
export function leaving(answers: Answers, told: readonly Told[], doubted: Asked | null): Leaving {
  const findings = findingsOf(answers);
  const isNamed = (id: QuestionId) => told.some(({ question, by }) => question === id && by === 'name');
  const isTold = (id: QuestionId) => isOpen(id, findings) && (isNamed(id) || id === doubted);
  const signs = questionIds.filter((id) => !shapes.includes(id) && (isPresent(findings, id) || isTold(id)));
  const outcome = outcomeOf(findings).disposition;
  const worst = signs.map((id) => worstAhead(id, findings)).reduce(worse, outcome);
  const isGuessed = told.some(({ question, by }) => by === 'guess' && isOpen(question, findings));
  const isUnanswered = signs.some((id) => isOpen(id, findings));
  return { signs, worst, unanswered: isUnanswered ? 'named' : isGuessed ? 'guessed' : 'none' };
}
