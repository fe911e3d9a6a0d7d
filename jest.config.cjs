/** @type {import('jest').Config} */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': [
      'ts-jest',
      {
        // Types are checked by `npm run typecheck`; here every file is only translated.
        tsconfig: {
          module: 'CommonJS',
          moduleResolution: 'node10',
          ignoreDeprecations: '6.0',
          target: 'ES2022',
          jsx: 'react-jsx',
          esModuleInterop: true,
          isolatedModules: true,
          resolveJsonModule: true,
        },
        diagnostics: false,
      },
    ],
  },
};

const BROWSER = '<rootDir>/test/e2e/';

/** @type {import('jest').Config} */
module.exports = {
  // Jest would leave one of two cores to other work.
  maxWorkers: 2,
  // A busy machine is no mistake of the code.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/reporters/closing-line.cjs'],
  projects: [
    {
      ...common,
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', BROWSER],
    },
    {
      ...common,
      roots: [BROWSER],
      testMatch: ['**/*.test.ts'],
      globalSetup: `${BROWSER}build-pages.cjs`,
    },
  ],
};
