export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/__tests__/fixtures/'],
  modulePathIgnorePatterns: ['<rootDir>/__tests__/fixtures/', '<rootDir>/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
      },
    ],
  },
  // Sources name their imports as the built files are called; generated validators really are `.js`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
  // A third worker uses the time in which tests wait for a server or a child process.
  maxWorkers: 3,
  globalSetup: '<rootDir>/__tests__/kept-code.ts',
  globalTeardown: '<rootDir>/__tests__/kept-code-removed.ts',
  // A busy machine is no failure.
  testTimeout: 30_000,
  reporters: ['default', ...(process.env.TEST_TOTALS_FILE ? ['<rootDir>/scripts/totals-reporter.mjs'] : [])],
}
