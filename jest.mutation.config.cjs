const [unit] = require('./jest.config.cjs').projects;

/**
 * The tests that `npm run mutation` runs for each change of the engine.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...unit,
  roots: ['<rootDir>/test/scoring'],
  testPathIgnorePatterns: ['<rootDir>/test/scoring/what-if/'],
  reporters: ['default'],
  testEnvironment: require.resolve('./test/mutation/first-failure-environment.cjs'),
  testSequencer: require.resolve('./test/mutation/examples-first-sequencer.cjs'),
  setupFiles: ['<rootDir>/test/mutation/fixed-draws.ts'],
};
