import type { QuestionId, SplitId } from '../../../content/terms';
import type { Answer } from '../../../triage/answers';
import type { Heard } from '../heard';
import type { Asking, CheckScene } from '../state';

/**
 * Naming a sign while a split of it is asked is an answer too: "I fell" to "did it follow a fall". Where
 * it is not clear which, it counts as "not sure", which is the safe side. [J]
 */
const namedWhileAsked: Readonly<
  Partial<Record<SplitId, { readonly signs: readonly QuestionId[]; readonly counts: Answer }>>
> = {
  'new-trouble': { signs: ['bladder-bowel'], counts: 'yes' },
  'both-legs': { signs: ['leg-weakness', 'leg-pain'], counts: 'unsure' },
  'leg-worse': { signs: ['leg-weakness'], counts: 'yes' },
  injury: { signs: ['sudden-severe'], counts: 'yes' },
  faintness: { signs: ['chest-pain', 'sudden-severe'], counts: 'yes' },
  'fever-risk': { signs: ['cancer', 'recent-surgery'], counts: 'yes' },
  'getting-worse': { signs: ['persistent'], counts: 'yes' },
};

const splitNamed = (asking: Asking, sign: QuestionId): Answer | null => {
  const found = Object.entries(namedWhileAsked).find(([split]) => split === asking)?.[1];
  return found?.signs.includes(sign) === true ? found.counts : null;
};

/** Every question asks for a sign, but one asks for what somebody can do: trouble with the floor is its no. */
const withSign = (question: QuestionId): Answer => (question === 'floor' ? 'no' : 'yes');
const without = (question: QuestionId): Answer => (question === 'floor' ? 'yes' : 'no');

/** "I fell" answers whether it began with a fall, and "I'm dizzy" whether they are faint: one intent tells both. */
const fallNamed: ReadonlySet<Asking> = new Set([
  ...(['injury', 'sudden-severe', 'faintness', 'hurt-moving'] as const),
]);

/** What was told beside it must not be lost: only while somebody may lie there does it make no difference. */
const fallAnswers = (asking: Asking, told: readonly QuestionId[]): boolean =>
  fallNamed.has(asking) && (told.length === 0 || asking === 'hurt-moving');

/** The answer that was heard to this question; null when it answers something else. */
export function answerTo(asking: Asking, heard: Heard): Answer | null {
  switch (heard.kind) {
    case 'yes':
    case 'no':
    case 'unsure':
      return heard.kind;
    case 'all':
      return 'yes';
    case 'cannot-get-up':
      return fallAnswers(asking, heard.told) ? 'yes' : null;
    case 'one-side':
      return asking === 'both-legs' ? 'no' : null;
    case 'denied':
      return heard.question === asking && heard.extent === 'whole' ? without(heard.question) : null;
    case 'sign':
      return signAnswer(asking, heard.questions);
    default:
      return null;
  }
}

/** What signs told answer to a question; null where one of them answers something else. */
function signAnswer(asking: Asking, told: readonly QuestionId[]): Answer | null {
  const answers = told.map((sign) => (sign === asking ? withSign(sign) : splitNamed(asking, sign)));
  return answers.every((answer) => answer !== null) ? (answers[0] ?? null) : null;
}

/** The first "not sure" has the question put another way; only the second counts. */
export const isFirstUnsure = (answer: Answer, { wording }: CheckScene): boolean =>
  answer === 'unsure' && wording === 'first';
