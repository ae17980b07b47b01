/** @type {import('jest').Config} */
const config = {
  // Every test file of the server has a PostgreSQL of its own in memory, which takes a third of a gigabyte.
  maxWorkers: 2,
  projects: [
    {
      displayName: 'server',
      // Loads a worker's modules once instead of once a file, which halves the time; what the files share, they share.
      runner: 'jest-light-runner',
      moduleFileExtensions: ['ts', 'js', 'mjs'],
      // Node runs the sources by itself, through swc (`--import` in package.json).
      transform: {},
      testMatch: ['<rootDir>/test/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/time-limit.mjs'],
    },
    {
      // The screens in a document without a browser; what needs one is in web/test (npm run test:screens).
      displayName: 'screens',
      testEnvironment: '<rootDir>/web/test/document.mjs',
      moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs'],
      moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
      transform: {
        '\\.tsx?$': [
          '@swc/jest',
          {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2023',
            },
            module: { type: 'commonjs' },
          },
        ],
      },
      testMatch: ['<rootDir>/web/**/*.spec.{ts,tsx}'],
    },
  ],
};

export const { projects } = config;
export default config;
