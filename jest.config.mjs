export default {
  testEnvironment: 'node',
  // Real parts (the bundler, a database, a browser) start slowly on a busy machine.
  testTimeout: 60_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'mjs', 'json', 'yaml'],
  transform: {
    '\\.yaml$': '<rootDir>/scripts/yaml-for-jest.cjs',
    '\\.[jt]s$': ['@swc/jest', { jsc: { target: 'es2023' }, module: { type: 'commonjs' } }],
  },
};
