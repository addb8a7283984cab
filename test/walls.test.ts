import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(__dirname, '..');
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = join(root, 'dependency-cruiser.config.mjs');

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** A file that steps over a wall, what it imports, and the wall. */
const steps = [
  ['lambda/triage/up.ts', 'lambda/alexa/skill.ts', 'walls-of-lambda-triage'],
  ['lambda/triage/a/b/deep-up.ts', 'lambda/memory/a/b.ts', 'walls-of-lambda-triage'],
  ['lambda/conversation/wish/wish.ts', 'lambda/conversation/check/a.ts', 'walls-of-scene-wish'],
  ['lambda/conversation/frame/a/b.ts', 'lambda/conversation/check/a.ts', 'frame-knows-no-scene'],
  ['tools/costs/deep/page.ts', 'tools/certify/places.ts', 'tools-apart'],
  ['tools/shared/deep/a.ts', 'tools/certify/places.ts', 'tools-apart'],
  ['simulator/a/b.ts', 'lambda/speech/ssml.ts', 'simulator-outside'],
  ['simulator/page/a/b.tsx', 'simulator/echo/echo.ts', 'page-in-browser'],
  ['infra/a/stack.ts', 'simulator/echo/echo.ts', 'infra-outside'],
  ['simulator/voice/b.ts', 'tools/shared/b.ts', 'product-without-tools'],
] as const;

const fine = [
  ['lambda/pacing/deep/rules.ts', 'lambda/content/terms.ts'],
  ['lambda/conversation/guide/guide.ts', 'lambda/conversation/frame/a/c.ts'],
  ['tools/costs/page.ts', 'tools/shared/b.ts'],
  ['simulator/voice/a.ts', 'lambda/speech/duration.ts'],
  ['simulator/page/a/c.ts', 'lambda/pacing/playhead.ts'],
] as const;

const importing = (from: string, to: string): string =>
  `import '${'../'.repeat(from.split('/').length - 1)}${to.replace(/\.tsx?$/u, '')}';\n`;

/** A small house that breaks every wall once. */
const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...steps, ...fine].map(([, to]) => [to, 'export {};\n'])),
  ...Object.fromEntries([...steps, ...fine].map(([from, to]) => [from, importing(from, to)])),
  'lambda/triage/package.ts': "import 'node:fs';\n",
  'lambda/triage/one.ts': "import type { Two } from './two';\nexport type One = Two | null;\n",
  'lambda/triage/two.ts': "import type { One } from './one';\nexport type Two = One | null;\n",
};

describe('the walls of the house', () => {
  let broken: readonly Violation[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'back-release-walls-'));
    await writeFile(join(folder, 'tsconfig.json'), '{}');
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const args = [
      cruiser,
      '--config',
      config,
      '--output-type',
      'json',
      'lambda',
      'simulator',
      'tools',
      'infra',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    broken = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
    await rm(folder, { recursive: true });
  });

  const rulesFor = (file: string) => broken.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  it.each(steps)('%s may not import %s', (from, _, rule) => {
    expect(rulesFor(from)).toEqual([rule]);
  });

  it.each(fine)('%s may import %s', (from) => {
    expect(rulesFor(from)).toEqual([]);
  });

  it('refuse a package that a room has no need of', () => {
    expect(rulesFor('lambda/triage/package.ts')).toEqual(['walls-of-lambda-triage']);
  });

  it('refuse a circle, of types too', () => {
    expect(rulesFor('lambda/triage/one.ts')).toEqual(['no-circle']);
  });
});
