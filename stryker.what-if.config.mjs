import engine from './stryker.config.mjs';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  ...engine,
  mutate: ['src/scoring/what-if/**/*.ts'],
  jest: { configFile: 'jest.mutation.what-if.config.cjs' },
};
