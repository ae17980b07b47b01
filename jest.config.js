const swc = (options = {}) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2023',
      parser: { syntax: 'typescript', decorators: true },
      // The same as in tsconfig.json: fields are assigned, not defined.
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    },
    ...options,
  },
];

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.spec.ts', '<rootDir>/src/**/*.spec.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': swc({ module: { type: 'es6' } }),
    // ESM packages that CommonJS ones require, which jest cannot do.
    'node_modules/(content-disposition|cookie)/.+\\.js$': swc({ module: { type: 'commonjs' } }),
  },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie)/)'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
  // Every test file has a PostgreSQL of its own in memory, which takes a third of a gigabyte.
  maxWorkers: 2,
  // Modules of finished files stay in a worker's memory; a new worker is quicker than collecting around them.
  workerIdleMemoryLimit: '700MB',
  testTimeout: 30_000,
};
