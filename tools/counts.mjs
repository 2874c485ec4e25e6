import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/** What a runner that crashed, or ran no test at all, counts as: silence is no success. */
const NOTHING = { passed: 0, failed: 1 };

/**
 * Reads what vitest wrote with its JSON reporter. A test file that could not be loaded counts as one failure. A test that
 * leaves itself out, for want of the seeds folder, counts as nothing: biome sees to it that nobody writes `skip`.
 * @param {string} file
 * @returns {Counts}
 */
export function vitestCounts(file) {
  return counted(file, ({ numPassedTests, numFailedTests, testResults }) => {
    const unloaded = testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  });
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
