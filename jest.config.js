/** @type {import('jest').Config} */
export default {
  // Loads a worker's modules once instead of once a file, which halves the time; what the files share, they share.
  runner: 'jest-light-runner',
  moduleFileExtensions: ['ts', 'js', 'mjs'],
  // Node runs the sources by itself, through swc (`--import` in package.json).
  transform: {},
  testMatch: ['<rootDir>/test/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/time-limit.mjs'],
  // Every test file has a PostgreSQL of its own in memory, which takes a third of a gigabyte.
  maxWorkers: 2,
};
