export default {
  testEnvironment: 'node',
  // Real parts (the bundler, a database, a browser) start slowly on a busy machine. This is for what hangs;
  // nothing may fail for being slow.
  testTimeout: 600_000,
  setupFiles: ['<rootDir>/test/support/unhurried-function.ts'],
  // A global is looked up through the sandbox at every use, which is dear in a hot loop. These are
  // handed in once. Nothing that a test may replace (Date, timers, fetch) belongs here.
  sandboxInjectedGlobals: ['Math', 'Map', 'Set', 'Object', 'Array', 'JSON', 'Number', 'String'],
  // Both cores of a small machine: Jest by itself leaves one idle.
  maxWorkers: '100%',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'yaml'],
  transform: {
    '\\.yaml$': '<rootDir>/tools/shared/yaml-for-jest.cjs',
    '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023' }, module: { type: 'commonjs' } }],
  },
};
