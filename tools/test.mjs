// npm test: build, checks, corpus, unit tests, both browsers, npm start, the store's linter. Runs all of it even when something
// fails, and ends with one plain line "N passed, N failed". Each build and check counts as one test.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runChecks } from './check.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { ROOT } from './files.mjs';
import { runNode } from './run.mjs';

const REPORTS = path.join(ROOT, 'test-results/reports');
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const TSX = 'node_modules/tsx/dist/cli.mjs';

const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: [] });

const STEPS = [
  { name: 'build for Chrome', run: () => one(runNode(WXT, ['build'])) },
  { name: 'build for Firefox', run: () => one(runNode(WXT, ['build', '-b', 'firefox', '--mv3'])) },
  {
    name: 'checks',
    run: () => {
      const { passed, failed } = runChecks();
      return { passed: passed.length, failed: failed.length, failures: failed };
    },
  },
  { name: 'corpus', run: () => one(runNode(TSX, ['tools/check-seeds.ts'])) },
  { name: 'unit tests', run: unitTests },
  { name: 'browsers', run: browserTests },
  {
    name: 'npm start, unseen',
    // the other command of the README, as it goes on a machine without a display
    run: () => one(runNode(TSX, ['tools/start.ts'], { DISPLAY: '', WAYLAND_DISPLAY: '' })),
  },
  { name: 'store linter', run: () => one(runNode('tools/lint-firefox.mjs')) },
];

const total = { passed: 0, failed: 0 };
const lines = [];
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const { name, run } of STEPS) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const { passed, failed, failures } = run();
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - began) / 1000);
  lines.push(
    `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`,
    ...failures.map((failure) => `    ${failure}`),
  );
}
console.log(`\n${lines.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

function unitTests() {
  const file = path.join(REPORTS, 'unit.json');
  const ok = runNode('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return atLeastOneFailure(vitestCounts(file), ok);
}

function browserTests() {
  const file = path.join(REPORTS, 'browsers.json');
  const ok = runNode('node_modules/@playwright/test/cli.js', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return atLeastOneFailure(playwrightCounts(file), ok);
}

/** A runner may fail for a reason that no test shows: an error after the last test, say. */
function atLeastOneFailure(counts, ok) {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
