/**
 * `npm run mutation`: changes the engine in small ways and sees whether its tests notice. It takes long, so it is no
 * part of `npm test`; for one file: `npm run mutation:engine -- --mutate src/scoring/bands.ts`.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  packageManager: 'npm',
  testRunner: 'jest',
  coverageAnalysis: 'perTest',
  mutate: ['src/scoring/**/*.ts', '!src/scoring/what-if/**'],
  jest: { configFile: 'jest.mutation.config.cjs' },
  reporters: ['clear-text', 'progress-append-only'],
  allowConsoleColors: false,
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  ignorePatterns: ['/assets/samples', '/demo-output', '/dist', '/docs', '/manifest.xml'],
  // What a change makes run without end is noticed after this long.
  timeoutMS: 20_000,
  thresholds: { high: 95, low: 90, break: 90 },
};
