import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { playwrightCounts, vitestCounts } from './counts.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'counts-'));
function report(content: string) {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, content);
  return file;
}

const NOTHING = { passed: 0, failed: 1 };

describe('vitest', () => {
  const read = (passed: number, failed: number, suites: object[] = []) =>
    vitestCounts(
      report(
        JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: suites }),
      ),
    );
  const broken = { status: 'failed', assertionResults: [] };

  test('all passed', () => expect(read(3, 0)).toEqual({ passed: 3, failed: 0 }));
  test('one failed', () => expect(read(2, 1)).toEqual({ passed: 2, failed: 1 }));
  test('a file that does not load', () => expect(read(2, 0, [broken]).failed).toBe(1));
  test('no test at all', () => expect(read(0, 0)).toEqual(NOTHING));
  test('no report', () => expect(vitestCounts('/nowhere.json')).toEqual(NOTHING));
  test('half a report', () => expect(vitestCounts(report('{"numPassed'))).toEqual(NOTHING));
});

describe('playwright', () => {
  const read = (stats: object, errors: object[] = []) =>
    playwrightCounts(
      report(
        JSON.stringify({
          stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
          errors,
        }),
      ),
    );

  test('all passed', () => expect(read({ expected: 4 })).toEqual({ passed: 4, failed: 0 }));
  test('flaky and skipped are failed', () =>
    expect(read({ expected: 1, flaky: 1, skipped: 1 })).toEqual({ passed: 1, failed: 2 }));
  test('an error outside of a test', () => expect(read({ expected: 1 }, [{}]).failed).toBe(1));
  test('no test at all', () => expect(read({})).toEqual(NOTHING));
});
