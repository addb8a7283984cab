import { mutated } from '../../../tools/mutants/mutated';

const source = `const limit: number = 6;
export const isMuch = (score: number): boolean => {
  if (score < 0) return false;
  return score >= limit;
};
`;

const entry = (replace: string, by: string) => ({
  name: 'a score below zero',
  file: 'lambda/score.ts',
  replace,
  with: by,
  tests: [],
});

describe('a mutant', () => {
  it('takes the place of its code, and knows its line', async () => {
    const result = await mutated(entry('  if (score < 0) return false;\n', ''), source);

    expect(result).toMatchObject({
      kind: 'text',
      text: source.split('\n').toSpliced(2, 1).join('\n'),
      line: 3,
    });
  });

  it.each([
    ['whose code is gone', 'if (score > 10) return true;', '', 'no longer'],
    ['whose code is there twice', 'limit', 'bound', '2 times'],
    ['that does not parse', '(score < 0)', '(score <', 'parse'],
    ['that changes types alone', 'const limit: number', 'const limit: 6', 'as before'],
    ['that changes spaces alone', '(score < 0)', '( score < 0 )', 'as before'],
  ])('%s is refused for that', async (_, replace, by, because) => {
    const result = await mutated(entry(replace, by), source);

    expect(result.kind === 'mistake' ? result.mistake : null).toContain(because);
  });
});
