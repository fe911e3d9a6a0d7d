const { statSync } = require('node:fs');
const Sequencer = require('@jest/test-sequencer').default;

/** Files of laws, which take long, after those of examples; shorter files first. */
module.exports = class ExamplesFirstSequencer extends Sequencer {
  /**
   * @override
   * @param {import('@jest/test-result').Test[]} tests
   */
  sort(tests) {
    /** @param {import('@jest/test-result').Test} test */
    const cost = ({ path }) => (path.includes('laws') ? 1e9 : 0) + statSync(path).size;
    return [...tests].sort((a, b) => cost(a) - cost(b));
  }
};
