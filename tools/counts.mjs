import { readFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What a runner reports. `failures`: a line for each failed test that the report names, so that the end of a long output
 * says what failed: often its end is all that is kept.
 * @typedef {{ passed: number, failed: number, failures: readonly string[] }} Counts
 */

/** What a runner that crashed, or ran no test at all, counts as: silence is no success. */
const NOTHING = { passed: 0, failed: 1, failures: ['no report, or no test in it'] };

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
    const failed = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages)),
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded.length,
      failures: [...failed, ...unloaded.map((suite) => failure(suite.name, '', [suite.message]))],
    };
  });
}

/**
 * Reads what Playwright wrote with its JSON reporter. Flaky and skipped tests count as failures: there are no retries here.
 * @param {string} file
 * @returns {Counts}
 */
export function playwrightCounts(file) {
  return counted(file, ({ stats, errors, suites = [] }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
    failures: [
      ...suites.flatMap(failedSpecs),
      ...errors.map(({ message }) => failure('', '', [message])),
    ],
  }));
}

function failedSpecs({ suites = [], specs = [] }) {
  const failed = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) =>
      failure(
        file,
        title,
        tests.flatMap(({ results }) =>
          results.flatMap(({ errors }) => errors.map(({ message }) => message)),
        ),
      ),
    );
  return [...failed, ...suites.flatMap(failedSpecs)];
}

/** One line; of each message its first, which tells it apart. */
function failure(file = '', title = '', messages = []) {
  const said = messages.map((message) => {
    const [first] = stripVTControlCharacters(message ?? '')
      .trim()
      .split('\n');
    return first;
  });
  return [path.basename(file), title, said.join('; ').slice(0, 1000)].filter(Boolean).join(' › ');
}

function counted(file, read) {
  try {
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    return counts.passed + counts.failed > 0 ? counts : NOTHING;
  } catch {
    return NOTHING;
  }
}
