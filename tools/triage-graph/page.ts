import { questionIds, recheckIds, safetyIds } from '../../lambda/content/terms';
import { rechecks } from '../../lambda/triage/recheck';
import type { Branch, Verdict } from '../../lambda/triage/rules';
import { table } from '../shared/markdown-table';
import { answers, type Check } from '../shared/triage/check';
import { introduction, judgedHere, judgements, ruleWords, sources } from '../shared/triage/prose';
import { inTheArticle, splitsAsked } from '../shared/triage/questions';
import { flowchart } from './flowchart';

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
const code = (id: string) => `\`${id}\``;

function verdictWords(verdict: Verdict): string {
  if (typeof verdict !== 'object') return verdict === 'self-care' ? 'goes on' : `**${verdict}**`;
  return 'ask' in verdict ? `ask ${code(verdict.ask)}` : 'shapes the routine';
}

const outcomesOf = (branch: Branch): string[] => answers.map(([answer]) => verdictWords(branch[answer]));

function questionRows({ rules, triage }: Check): string[][] {
  return questionIds.map((id) => {
    const name = `${code(id)}${inTheArticle.includes(id) ? ' \\*' : ''}`;
    const outcomes =
      id === 'floor' ? ['floor routine', 'chair routine', 'chair routine'] : outcomesOf(rules[id]);
    return [name, triage.questions[id].ask, ...outcomes];
  });
}

const splitRows = ({ rules, triage }: Check): string[][] =>
  splitsAsked(rules).map(({ split, after, of }) => [
    code(split),
    code(after),
    triage.splits[split].ask,
    ...outcomesOf(of),
  ]);

const head = answers.map(([, words]) => words);

/** docs/triage.md, as Markdown: the whole check for a clinician to read. */
export function triagePage(check: Check): string {
  const { triage, emergencyPairs: pairs, clearanceDays } = check;
  const or = (ids: readonly string[]) => ids.map(code).join(' or ');
  return `${[
    introduction,
    '## The questions',
    'In the order asked. \\* is one of the eight signs that the article names.',
    table([['id', 'asked', ...head], ...questionRows(check)]),
    '## The questions that split an answer',
    table([['id', 'after', 'asked', ...head], ...splitRows(check)]),
    '## Worse together than apart',
    list(pairs.map(({ one, withAnyOf }) => `${code(one)} with ${or(withAnyOf)}: **emergency**`)),
    '"Not sure" counts as yes in a pair. Weak bones and a fall are asked about together, above, ' +
      'and a fall that is not sure is urgent there.',
    '## The rules',
    'All of these are judgements of this project.',
    list(judgements(ruleWords(check))),
    `## The short check`,
    `Asked instead for ${clearanceDays} days after a check was passed; within an hour of the last answers that ` +
      'found nothing, `anything-new` alone. Any yes or not sure leads to the whole check, which begins with ' +
      'the signs that it may stand for.',
    table([
      ['id', 'asked', 'a yes may mean'],
      ...recheckIds.map((id) => [code(id), triage.shortCheck[id].ask, or(rechecks[id].mayMean)]),
    ]),
    '## Asked beside the check',
    'Yes is the worrying answer, except for `seen`.',
    table([['id', 'asked'], ...safetyIds.map((id) => [code(id), triage.safety[id].ask])]),
    '## The same as a drawing',
    'Red ends the check at once. After any other box the next question follows.',
    `\`\`\`mermaid\n${flowchart(check)}\n\`\`\``,
    '## Sources',
    list(sources),
    judgedHere,
  ].join('\n\n')}\n`;
}
