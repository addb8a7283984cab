import { execFileSync } from 'node:child_process';

/** Whether lint, as the project is set up, lets a file import this. It is an ES module, which Jest cannot load. */
function verdicts(cases: readonly (readonly [file: string, statement: string, verdict: string])[]): unknown {
  const program = `
    import { ESLint, Linter } from 'eslint';
    const project = new ESLint();
    const verdicts = await Promise.all(
      JSON.parse(process.argv[1]).map(async ([file, statement]) => {
        const { plugins, rules } = await project.calculateConfigForFile(file);
        const wall = { files: ['**'], plugins: { tools: plugins.tools }, rules: { 'tools/wall': rules['tools/wall'] } };
        const [first] = new Linter().verify(statement, wall, file);
        return [file, statement, first === undefined ? 'fine' : first.ruleId];
      }),
    );
    console.log(JSON.stringify(verdicts));`;
  const args = ['--input-type=module', '-e', program, JSON.stringify(cases)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

it('stands between any two commands, at any depth, and around what is shared', () => {
  const cases = [
    ['tools/costs/page.ts', "import './prices';", 'fine'],
    ['tools/costs/page.ts', "import '../shared/markdown-table';", 'fine'],
    ['tools/costs/page.ts', "import '../../lambda/content';", 'fine'],
    ['tools/costs/page.ts', "import 'node:path';", 'fine'],
    ['tools/costs/deep/down/page.ts', "import '../../prices';", 'fine'],
    ['tools/shared/deployment/step.ts', "import '../skill-package/package';", 'fine'],
    ['tools/costs/page.ts', "import '../certify/places';", 'tools/wall'],
    ['tools/costs/page.ts', "import {} from './../certify/places';", 'tools/wall'],
    ['tools/costs/deep/down/page.ts', "import '../../../certify/places';", 'tools/wall'],
    ['tools/costs/page.ts', "export * from '../../tools/certify/places';", 'tools/wall'],
    ['tools/costs/page.ts', "export { places } from '../certify/places';", 'tools/wall'],
    ['tools/costs/page.ts', "void import('../certify/places');", 'tools/wall'],
    ['tools/costs/page.ts', "import '../../test/support/talk';", 'tools/wall'],
    ['tools/shared/deployment/step.ts', "import '../../deploy/options';", 'tools/wall'],
  ] as const;

  expect(verdicts(cases)).toEqual(cases);
});
