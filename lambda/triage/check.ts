import { questionIds, splitIds, type Condition, type QuestionId } from '../content/terms';
import type { Asked, Findings } from './answers';
import { dispositions, emergencyPairs, type Disposition } from './rules';
import { isOpen, openIn, type Told } from './told';
import { walk } from './walk';

/** What the check comes to, and the answer that decided it: its reason is spoken. */
export interface Outcome {
  readonly disposition: Disposition;
  readonly because: Asked | null;
  readonly conditions: readonly Condition[];
}

/** What follows without an answer of the check: there is no reason to speak. */
export const outright = (disposition: Disposition): Outcome => ({
  disposition,
  because: null,
  conditions: [],
});

export type Next =
  | { readonly kind: 'ask'; readonly question: Asked }
  | { readonly kind: 'read-back'; readonly noes: readonly QuestionId[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

export interface Progress {
  readonly findings: Findings;
  /** Signs that the person told of, or may have: asked before anything else, the more urgent first. */
  readonly told: readonly Told[];
  readonly readBack: 'due' | 'confirmed';
}

const severity = (disposition: Disposition) => dispositions.length - dispositions.indexOf(disposition);

export const worse = (one: Disposition, other: Disposition): Disposition =>
  severity(one) >= severity(other) ? one : other;

/** "Not sure" counts as present. */
export const isPresent = (findings: Findings, id: Asked): boolean =>
  findings[id] === 'yes' || findings[id] === 'unsure';

/** The worst that is certain by now; unanswered questions count for nothing. */
export function outcomeOf(findings: Findings): Outcome {
  let worst: Pick<Outcome, 'disposition' | 'because'> = { disposition: 'self-care', because: null };
  const conditions: Condition[] = [];
  const consider = (disposition: Disposition, because: Asked) => {
    if (severity(disposition) > severity(worst.disposition)) worst = { disposition, because };
  };
  for (const question of questionIds) {
    const reached = walk(question, findings);
    if (reached.kind === 'missing') continue;
    if (typeof reached.verdict === 'object') conditions.push(reached.verdict.shapes);
    else consider(reached.verdict, reached.by);
  }
  for (const { one, withAnyOf } of emergencyPairs) {
    if (isPresent(findings, one) && withAnyOf.some((id) => isPresent(findings, id)))
      consider('emergency', one);
  }
  return { ...worst, conditions };
}

/** Asked only to shape a routine; nobody needs them once a doctor comes first. */
export const shapesOnly: readonly QuestionId[] = ['pregnancy', 'recent-surgery', 'floor'];

/**
 * Read back when denied: what would have been an emergency. Fourteen names cannot be checked by ear, and
 * a misheard no to one of these is the dangerous error. Source: the rules in docs/triage.md.
 */
export const readBackIds: readonly QuestionId[] = [
  'bladder-bowel',
  'saddle-numbness',
  'leg-weakness',
  'chest-pain',
];

/** Everything denied whose no is the better answer: read back to whoever asks for all of it. */
export const deniedIn = (findings: Findings): readonly Asked[] =>
  [...questionIds, ...splitIds].filter((id) => id !== 'floor' && id !== 'eases' && findings[id] === 'no');

/** The next thing to ask, to read back or to say. Stops at the first emergency. */
export function next({ findings, told, readBack }: Progress): Next {
  const outcome = outcomeOf(findings);
  if (outcome.disposition === 'emergency') return { kind: 'outcome', outcome };
  const order = [...openIn(told, findings), ...questionIds];
  const due = order.filter((id) => outcome.disposition !== 'urgent' || !shapesOnly.includes(id));
  const question = due.find((id) => isOpen(id, findings));
  const reached = question === undefined ? null : walk(question, findings);
  if (reached?.kind === 'missing') return { kind: 'ask', question: reached.question };
  const noes = readBackIds.filter((id) => findings[id] === 'no');
  if (readBack === 'due' && noes.length > 0) return { kind: 'read-back', noes };
  return { kind: 'outcome', outcome };
}
