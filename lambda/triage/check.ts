import { questionIds, splitIds, type Condition, type QuestionId, type SplitId } from '../content/terms';
import { dispositions, emergencyPairs, rules, type Branch, type Disposition, type Verdict } from './rules';

export type Answer = 'yes' | 'no' | 'unsure';
export type Asked = QuestionId | SplitId;

/** The answers so far. They live in the Alexa session only, and are never kept. */
export type Findings = Readonly<Partial<Record<Asked, Answer>>>;

/** What the check comes to, and the answer that decided it: its reason is spoken. */
export interface Outcome {
  readonly disposition: Disposition;
  readonly because: Asked | null;
  readonly conditions: readonly Condition[];
}

export type Next =
  | { readonly kind: 'ask'; readonly question: Asked }
  | { readonly kind: 'read-back'; readonly noes: readonly Asked[] }
  | { readonly kind: 'outcome'; readonly outcome: Outcome };

export interface Progress {
  readonly findings: Findings;
  /** Signs that the person reported, or may have: asked before anything else, in this order. */
  readonly reported: readonly QuestionId[];
  readonly readBack: 'due' | 'confirmed';
}

/** Where one question's answers lead, as far as they are known. */
type Walk =
  | { readonly kind: 'missing'; readonly question: Asked }
  | { readonly kind: 'settled'; readonly verdict: Exclude<Verdict, { ask: SplitId }>; readonly by: Asked };

function walk(question: Asked, branch: Branch, findings: Findings): Walk {
  const answer = findings[question];
  if (answer === undefined) return { kind: 'missing', question };
  const verdict = branch[answer];
  if (typeof verdict === 'object' && 'ask' in verdict) return walk(verdict.ask, verdict.of, findings);
  return { kind: 'settled', verdict, by: question };
}

const severity = (disposition: Disposition) => dispositions.length - dispositions.indexOf(disposition);
const isPresent = (findings: Findings, id: Asked) => findings[id] === 'yes' || findings[id] === 'unsure';

/** The worst that is certain by now; unanswered questions count for nothing. */
export function outcomeOf(findings: Findings): Outcome {
  let worst: Pick<Outcome, 'disposition' | 'because'> = { disposition: 'self-care', because: null };
  const conditions: Condition[] = [];
  const consider = (disposition: Disposition, because: Asked) => {
    if (severity(disposition) > severity(worst.disposition)) worst = { disposition, because };
  };
  for (const question of questionIds) {
    const reached = walk(question, rules[question], findings);
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

function missing(question: QuestionId, findings: Findings): Asked | null {
  const reached = walk(question, rules[question], findings);
  return reached.kind === 'missing' ? reached.question : null;
}

/** What is read back when denied: every sign and split whose no is the better answer. */
const readBackIds = [...questionIds, ...splitIds].filter((id) => id !== 'floor' && id !== 'eases');

/** The next thing to ask, to read back or to say. Stops at the first emergency. */
export function next({ findings, reported, readBack }: Progress): Next {
  const outcome = outcomeOf(findings);
  if (outcome.disposition === 'emergency') return { kind: 'outcome', outcome };
  const order = [...reported, ...questionIds];
  for (const question of order) {
    if (outcome.disposition === 'urgent' && shapesOnly.includes(question)) continue;
    const ask = missing(question, findings);
    if (ask !== null) return { kind: 'ask', question: ask };
  }
  const noes = readBackIds.filter((id) => findings[id] === 'no');
  if (readBack === 'due' && noes.length > 0) return { kind: 'read-back', noes };
  return { kind: 'outcome', outcome };
}

/** A corrected answer is asked again, with whatever followed from it. */
export function withdraw(findings: Findings, question: QuestionId): Findings {
  const kept = new Map(Object.entries(findings));
  for (const id of [question, ...followersOf(rules[question])]) kept.delete(id);
  return Object.fromEntries(kept);
}

function followersOf(branch: Branch): Asked[] {
  return [branch.yes, branch.unsure, branch.no].flatMap((verdict) =>
    typeof verdict === 'object' && 'ask' in verdict ? [verdict.ask, ...followersOf(verdict.of)] : [],
  );
}
