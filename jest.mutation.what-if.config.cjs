/**
 * The same for what is asked of the engine: its own tests alone, which ask a great deal.
 *
 * @type {import('jest').Config}
 */
module.exports = {
  ...require('./jest.mutation.config.cjs'),
  roots: ['<rootDir>/test/scoring/what-if'],
  testPathIgnorePatterns: [],
};
