import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** What a runner that crashed, or ran no test at all, counts as: silence is no success. */
const NOTHING = { passed: 0, failed: 1 };

/**
 * Reads what vitest wrote with its JSON reporter. A test file that could not be loaded counts as one failure.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  return counted(file, (report) => ({
    passed: report.numPassedTests,
    // a test that did not run is no passed test
    failed:
      report.numTotalTests -
      report.numPassedTests +
      report.testResults.filter(
        (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
      ).length,
  }));
}

/**
 * Reads what Playwright wrote with its JSON reporter. Flaky and skipped tests count as failures: there are no retries here.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  return counted(file, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

function counted(file, read) {
  try {
    const { passed, failed } = read(JSON.parse(readFileSync(file, 'utf8')));
    return passed + failed > 0 ? { passed, failed } : NOTHING;
  } catch {
    return NOTHING;
  }
}
