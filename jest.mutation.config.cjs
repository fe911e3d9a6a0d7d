/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/test/scoring'],
  reporters: ['default'],
  // The same draws in every run, so that the score depends on the code and its tests alone.
  setupFiles: ['<rootDir>/test/scoring/fixed-draws.ts'],
};
