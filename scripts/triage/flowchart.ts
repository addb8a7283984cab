import { questionIds, type QuestionId } from '../../lambda/content/terms';
import type { Answer } from '../../lambda/triage/check';
import type { Branch, Verdict } from '../../lambda/triage/rules';
import { answers, type Check } from './check';

/** Answers that lead to the same, together; in the order yes, not sure, no. */
function byVerdict(branch: Branch): { readonly verdict: Verdict; readonly said: readonly Answer[] }[] {
  const groups: { verdict: Verdict; said: Answer[] }[] = [];
  for (const [answer] of answers) {
    const same = groups.find(({ verdict }) => JSON.stringify(verdict) === JSON.stringify(branch[answer]));
    if (same === undefined) groups.push({ verdict: branch[answer], said: [answer] });
    else same.said.push(answer);
  }
  return groups;
}

const nodeId = (...path: readonly string[]) => path.join('__').replaceAll('-', '_');
const label = (said: readonly Answer[]) =>
  said.length === answers.length
    ? 'any answer'
    : answers.flatMap(([answer, words]) => (said.includes(answer) ? [words] : [])).join(', ');

/** What follows where no emergency ended the check before. */
const after = {
  urgent: 'Urgent. A doctor or the advice line today. No exercise.',
  appointment: 'Appointment. Book a visit. Gentle moves only, if wanted.',
  'self-care': 'Self-care. The routine may start.',
} as const;

const colours = {
  emergency: 'fill:#b3261e,color:#ffffff,stroke:#7a1510',
  urgent: 'fill:#e8a33d,color:#000000,stroke:#9c6410',
  appointment: 'fill:#f5e08a,color:#000000,stroke:#a08a1d',
  'self-care': 'fill:#cfe8cf,color:#000000,stroke:#4d8a4d',
  shapes: 'fill:#d6e4f5,color:#000000,stroke:#4b74a8',
} as const;

/** The lines of one branch: its box, and every way out of it. `onward` is where "nothing found" leads. */
function branchLines(path: readonly string[], branch: Branch, onward: string | null): string[] {
  const here = nodeId(...path);
  const box = `${here}{{"${path.at(-1) ?? ''}"}}`;
  return [
    `  ${box}`,
    ...byVerdict(branch).flatMap(({ verdict, said }) => {
      const arrow = `  ${here} -->|"${label(said)}"|`;
      if (typeof verdict === 'object' && 'ask' in verdict) {
        const inner = [...path, verdict.ask];
        return [`${arrow} ${nodeId(...inner)}`, ...branchLines(inner, verdict.of, onward)];
      }
      if (verdict === 'self-care' && onward !== null) return [`${arrow} ${onward}`];
      const isShape = typeof verdict === 'object';
      const leaf = nodeId(...path, ...said);
      return [
        `${arrow} ${leaf}["${isShape ? 'shapes the routine' : verdict}"]:::${isShape ? 'shapes' : nodeId(verdict)}`,
      ];
    }),
  ];
}

const nextOf = (question: QuestionId): string =>
  nodeId(questionIds[questionIds.indexOf(question) + 1] ?? 'read-back');

/** The check as a Mermaid flowchart: the questions downwards, what an answer leads to beside them. */
export function flowchart({ rules, emergencyPairs }: Check): string {
  return [
    'flowchart TD',
    `  start(["the check begins"]) --> ${nodeId(questionIds[0])}`,
    ...questionIds.flatMap((id) => branchLines([id], rules[id], nextOf(id))),
    '  read_back{{"the noes, read back"}} -->|"right"| worst(["the worst finding decides"])',
    ...Object.entries(after).map(
      ([id, words]) => `  worst --> ${nodeId('then', id)}["${words}"]:::${nodeId(id)}`,
    ),
    ...emergencyPairs.map(
      ({ one, withAnyOf }) =>
        `  ${nodeId('pair', one)}(["${one} with ${withAnyOf.join(' or ')}"]) --> ${nodeId('pair', one, 'is')}["emergency"]:::emergency`,
    ),
    ...Object.entries(colours).map(([id, style]) => `  classDef ${nodeId(id)} ${style}`),
  ].join('\n');
}
