const { TestEnvironment } = require('jest-environment-node');

/**
 * The change whose first failing test has been seen; the process is the same for many changes, one after the other.
 *
 * @type {string | undefined}
 */
let caught;

/** A change that one test has noticed need not be looked at by the others: they are skipped. */
module.exports = class FirstFailureEnvironment extends TestEnvironment {
  /** @param {import('@jest/types').Circus.Event} event */
  handleTestEvent(event) {
    const change = process.env['__STRYKER_ACTIVE_MUTANT__'];
    if (change === undefined) return;
    if (event.name === 'test_start' && caught === change) event.test.mode = 'skip';
    if (event.name === 'test_done' && event.test.errors.length > 0) caught = change;
  }
};
