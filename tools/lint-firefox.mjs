// Mozilla's own linter over the Firefox build: no error, no warning, no notice.
// It is not one of our packages (it brings 300 of its own), so npx fetches it.
import { spawnSync } from 'node:child_process';
import { ROOT } from './files.mjs';

const WEB_EXT = 'web-ext@10.7.0';
const FOLDER = '.output/firefox-mv3';

const { stdout, stderr, status } = spawnSync(
  'npx',
  ['-y', WEB_EXT, 'lint', '--source-dir', FOLDER, '--output', 'json'],
  {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  },
);

let report;
try {
  report = JSON.parse(stdout.slice(stdout.indexOf('{')));
} catch {
  console.error(stderr || stdout);
  console.error(
    `${WEB_EXT} did not run (exit ${status}): without the npm registry the Firefox build cannot be linted.`,
  );
  process.exit(1);
}
for (const found of [...report.errors, ...report.warnings, ...report.notices])
  console.error(
    `${found._type} ${found.code} ${found.file ?? ''}:${found.line ?? ''} ${found.message}`,
  );
const { errors, warnings, notices } = report.summary;
console.log(`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices`);
process.exit(errors + warnings + notices > 0 ? 1 : 0);
