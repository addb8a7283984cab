import { readFile } from 'node:fs/promises';
import { questionIds, recheckIds, splitIds } from '../../../lambda/content/terms';
import { currentCheck, type Check } from '../../../tools/shared/triage/check';
import { triagePage } from '../../../tools/triage-graph/page';

describe('docs/triage.md', () => {
  it('is the page that `npm run triage-graph` writes now', async () => {
    expect(await readFile('docs/triage.md', 'utf8')).toBe(triagePage(await currentCheck()));
  });

  it('has every question in the words that are asked', async () => {
    const { triage } = await currentCheck();
    const page = triagePage(await currentCheck());
    const { questions, splits, shortCheck } = triage;
    const asked = [
      ...questionIds.map((id) => questions[id].ask),
      ...splitIds.map((id) => splits[id].ask),
      ...recheckIds.map((id) => shortCheck[id].ask),
    ];
    expect(asked.filter((words) => !page.includes(words))).toEqual([]);
  });

  it('is drawn from the rules: another rule makes another table and another drawing', async () => {
    const check = await currentCheck();
    const changed: Check = {
      ...check,
      rules: { ...check.rules, cancer: { yes: 'appointment', unsure: 'urgent', no: 'self-care' } },
    };
    const changes = linesOf(triagePage(changed)).filter((line) => !linesOf(triagePage(check)).includes(line));
    expect(changes).toEqual([
      expect.stringMatching(/^\| `cancer`.*appointment.*urgent/u),
      expect.stringMatching(/^ {2}cancer -->.*"yes".*appointment/u),
      expect.stringMatching(/^ {2}cancer -->.*"not sure".*urgent/u),
    ]);
  });

  it('names every pair', async () => {
    const check = await currentCheck();
    const page = triagePage({ ...check, emergencyPairs: [{ one: 'pregnancy', withAnyOf: ['chest-pain'] }] });
    expect(page).toMatch(/`pregnancy` with `chest-pain`/u);
    expect(page).toMatch(/"pregnancy with chest-pain"/u);
  });
});

const linesOf = (page: string): string[] => page.split('\n');
