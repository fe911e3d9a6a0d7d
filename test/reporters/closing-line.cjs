/**
 * Ends a run with one plain line, "12 passed, 0 failed", after all that the other reporters print,
 * and fails a run in which no test was executed.
 */
class ClosingLine {
  /**
   * @param {unknown} _contexts
   * @param {import("@jest/reporters").AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    if (passed + failed === 0) this.error = new Error('No test was executed.');
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    process.once('exit', () => process.stdout.write(`${passed} passed, ${failed} failed${rest}\n`));
  }

  getLastError() {
    return this.error;
  }
}

module.exports = ClosingLine;
