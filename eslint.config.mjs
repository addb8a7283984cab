import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { toolWall } from './eslint.tool-wall.mjs';

/**
 * The house: each room, and the rooms and packages that it may import. Everything else is refused.
 * Imports point down: conversation uses the five pure rooms; those never look up.
 */
const house = {
  'lambda/content': { rooms: [], packages: ['zod'] },
  'lambda/speech': { rooms: [], packages: ['ssml-builder'] },
  'lambda/pacing': { rooms: ['content', 'speech'], packages: [] },
  'lambda/triage': { rooms: ['content'], packages: [] },
  'lambda/progress': { rooms: ['content', 'pacing'], packages: [] },
  'lambda/routine': { rooms: ['content', 'pacing', 'progress', 'triage'], packages: [] },
  'lambda/conversation': {
    rooms: ['content', 'pacing', 'progress', 'routine', 'speech', 'triage'],
    packages: [],
  },
  'lambda/memory': {
    rooms: ['content', 'conversation', 'pacing', 'progress', 'routine', 'triage'],
    packages: ['@aws-sdk/', 'node:crypto', 'node:util'],
  },
  'lambda/watch': {
    rooms: ['conversation', 'triage'],
    packages: ['@aws-lambda-powertools/'],
  },
  'lambda/alexa': {
    rooms: ['content', 'conversation', 'memory', 'speech', 'triage', 'watch'],
    packages: ['ask-sdk-', 'aws-lambda', 'node:crypto'],
  },
};

const escape = (text) => text.replace(/[/.]/g, '\\$&');

/** What a file may import from where it stands: its own room, the rooms below, the packages. */
const wall = (room, { rooms, packages }, depth) => {
  const up = '\\.\\./'.repeat(depth);
  const own = depth === 0 ? ['\\./'] : ['\\./', `${up}(?!\\.)`];
  const below = rooms.map((name) => `${up}\\.\\./${name}/`);
  const data = room === 'lambda/content' ? ['\\.\\./\\.\\./content/'] : [];
  return {
    files: [`${room}/${'*/'.repeat(depth)}*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!${[...own, ...below, ...data, ...packages.map(escape)].join('|')})`,
              message: `${room} may import only what the house in eslint.config.mjs allows it.`,
            },
          ],
        },
      ],
    },
  };
};

const walls = Object.entries(house).flatMap(([room, rules]) => [wall(room, rules, 0), wall(room, rules, 1)]);

const outside = (files, regex, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }] }] },
});

export default tseslint.config(
  { ignores: ['dist', 'cdk.out', 'node_modules', '.back-release'] },
  js.configs.recommended,
  { files: ['**/*.{ts,tsx}'], extends: [...tseslint.configs.strictTypeChecked] },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
    },
  },
  {
    // An ambient declaration has no import statements: `import()` is its only way to name a type.
    files: ['**/*.d.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  ...walls,
  outside(
    ['simulator/**/*.ts'],
    '/lambda/(?!speech/duration|pacing/playhead)',
    'The simulator drives the built handler; of the source it shares how long words take and the playhead.',
  ),
  ...Object.entries({ '': '\\./', '*/': '\\.{1,2}/(?!\\.)' }).map(([folder, own]) =>
    outside(
      [`simulator/page/${folder}*.{ts,tsx}`],
      `^(?!${own}|(\\.\\./)+(web/protocol|lambda/pacing/playhead)$|preact)`,
      'The page runs in a browser: it knows what both say to each other, and how a playhead is found.',
    ),
  ),
  toolWall,
  outside(['infra/**/*.ts'], '/(lambda|simulator)/', 'The infrastructure deploys dist/, it imports no code.'),
  {
    files: ['tools/shared/*.cjs'],
    languageOptions: { globals: { require: 'readonly', module: 'writable' } },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
