import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';

/** One configuration for all packages; run with --experimental-vm-modules (scripts/test.mjs does). */
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true, tsx: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: {
    '^@partnerstwa/shared/(.*)$': '<rootDir>/packages/shared/src/$1.ts',
    // The document beside a query, not the query.
    '^(\\.{1,2}/.*\\.graphql)\\.js$': '$1.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  rootDir: import.meta.dirname,
};

/** One PostgreSQL server for all files that need a database. */
const database = {
  globalSetup: '<rootDir>/packages/api/test/global-setup.ts',
  globalTeardown: '<rootDir>/packages/api/test/global-teardown.ts',
};

export default {
  // On two cores jest alone would take one: with two the whole suite takes 7 minutes rather than 12.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/scripts/longest-first.sequencer.mjs',
  // A look at every screen takes some minutes.
  testTimeout: 300_000,
  projects: [
    { ...common, displayName: 'shared', testMatch: ['<rootDir>/packages/shared/src/**/*.test.ts'] },
    {
      ...common,
      displayName: 'admin',
      testMatch: ['<rootDir>/packages/admin/src/**/*.test.ts'],
      setupFiles: ['<rootDir>/packages/admin/test/unit-globals.mjs'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/packages/admin/test/**/*.test.ts'],
      setupFiles: ['<rootDir>/packages/admin/test/unit-globals.mjs'],
      ...database,
    },
    { ...common, displayName: 'data', testMatch: ['<rootDir>/data/**/*.test.ts'] },
    {
      ...common,
      displayName: 'api',
      testMatch: ['<rootDir>/packages/api/{src,test}/**/*.test.ts'],
      ...database,
      // Resolved where it is a dependency: the root has none of its own.
      setupFiles: [
        createRequire(`${import.meta.dirname}/packages/api/package.json`).resolve('reflect-metadata'),
      ],
    },
  ],
};
