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

const NOTHING = { passed: 0, failed: 1, failures: ['no report, or no test in it'] };

describe('vitest', () => {
  const read = (passed: number, failed: number, suites: object[] = []) =>
    vitestCounts(
      report(
        JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: suites }),
      ),
    );
  const broken = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'no such import',
    assertionResults: [],
  };

  test('all passed', () => expect(read(3, 0)).toEqual({ passed: 3, failed: 0, failures: [] }));
  test('one failed', () => {
    const failureMessages = ['\u001b[31mexpected 1 to be 2\u001b[39m\n    at a.test.ts:3'];
    const assertionResults = [
      { status: 'passed', fullName: 'adds' },
      { status: 'failed', fullName: 'takes away', failureMessages },
    ];
    const suite = { name: '/x/a.test.ts', status: 'failed', assertionResults };
    expect(read(2, 1, [suite])).toEqual({
      passed: 2,
      failed: 1,
      failures: ['a.test.ts › takes away › expected 1 to be 2'],
    });
  });
  test('a file that does not load', () => {
    const { failed, failures } = read(2, 0, [broken]);
    expect(failed).toBe(1);
    expect(failures).toEqual(['b.test.ts › no such import']);
  });
  test('no test at all', () => expect(read(0, 0)).toEqual(NOTHING));
  test('no report', () => expect(vitestCounts('/nowhere.json')).toEqual(NOTHING));
  test('half a report', () => expect(vitestCounts(report('{"numPassed'))).toEqual(NOTHING));
});

describe('playwright', () => {
  const read = (stats: object, errors: object[] = [], suites: object[] = []) =>
    playwrightCounts(
      report(
        JSON.stringify({
          stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
          errors,
          suites,
        }),
      ),
    );

  test('all passed', () =>
    expect(read({ expected: 4 })).toEqual({ passed: 4, failed: 0, failures: [] }));
  test('one failed, in a group of a file', () => {
    const errors = [{ message: 'Test timeout of 20000ms exceeded.' }, { message: 'Left: a tab\n' }];
    const results = [{ errors }];
    const specs = [{ ok: false, file: 'a.spec.ts', title: 'opens', tests: [{ results }] }];
    const suites = [{ specs: [{ ok: true, title: 'shuts' }], suites: [{ specs }] }];
    expect(read({ expected: 1, unexpected: 1 }, [], suites).failures).toEqual([
      'a.spec.ts › opens › Test timeout of 20000ms exceeded.; Left: a tab',
    ]);
  });
  test('flaky and skipped are failed', () =>
    expect(read({ expected: 1, flaky: 1, skipped: 1 })).toMatchObject({ passed: 1, failed: 2 }));
  test('an error outside of a test', () => expect(read({ expected: 1 }, [{}]).failed).toBe(1));
  test('no test at all', () => expect(read({})).toEqual(NOTHING));
});
