import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Comparison } from '../engine/model';
import type { Refusal } from './refusal';
import { runCompare } from './run-compare';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Runs the command in this process: what it prints, its code, and the one line that it refuses with. */
async function run(...argv: string[]) {
  const printed: string[] = [];
  try {
    const code = await runCompare(argv, (text) => void printed.push(text));
    return { code, out: printed.join('\n'), error: '' };
  } catch (error) {
    return { code: 2, out: printed.join('\n'), error: (error as Refusal).message };
  }
}

/** Runs it as a reader does. */
function compare(argv: readonly string[], input = '', environment: Record<string, string> = {}) {
  const { FORCE_COLOR: _, ...env } = process.env;
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'cli/compare.ts', ...argv], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    env: { ...env, ...environment },
  });
  return { code: done.status, out: done.stdout, error: done.stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

const TELLS = 'e2e/pages/harbor-courier.html';
const TEXT = `Bridge stays\n${'The council of Marlow voted to keep its old bridge in use. '.repeat(3)}`;
const OTHER = 'e2e/pages/tidewater-post.html';

describe('exit codes and what is said', () => {
  test('a page that tells the story: 0, as JSON by the contract', async () => {
    const { code, out } = await run(TELLS, '--json');
    const comparison = JSON.parse(out) as Comparison;
    expect(code).toBe(0);
    expect(comparison).toMatchObject({ schema: 1, spot: { verdict: 'same-story', reason: null } });
    expect(comparison.page.outlet).toBe('The Harbor Courier');
    const ids = new Set(comparison.page.statements.map(({ id }) => id));
    for (const { evidence } of comparison.details)
      for (const id of evidence) expect(ids.has(id)).toBe(true);
  });

  test('a table for people, 80 columns wide', async () => {
    const { out } = await run(TELLS, '--why');
    expect(out).toContain('Confirmed');
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test('another page: 3, with the reason in words and in JSON', async () => {
    const { code, out } = await run(OTHER);
    expect(code).toBe(3);
    expect(out).toContain('This article tells none of the stories');
    const json = await run(OTHER, '--json');
    expect(json.code).toBe(3);
    const { spot } = JSON.parse(json.out) as Comparison;
    expect(spot).toMatchObject({ verdict: 'none', reason: 'no-story' });
  });

  test.each(['', '<html></html>', ' \n'])('an empty page (%j): 3', async (html) => {
    const { code, out } = await run(file('empty.html', html), '--json');
    expect(code).toBe(3);
    expect((JSON.parse(out) as Comparison).spot.reason).not.toBeNull();
  });

  test.each([
    ['a missing file', ['no-such-page.html'], 'no-such-page.html does not exist.'],
    ['a folder', ['seeds'], 'seeds is a folder, not a page.'],
    ['an unknown option', [TELLS, '--frob'], 'unknown option --frob'],
    ['a binary file', [file('a.html', Buffer.from('%PDF-'))], 'is a PDF'],
    ['a web archive', [file('a.mht', 'From: <Saved by Blink>')], 'is a web archive'],
    ['a story that is not JSON', [TELLS, '--story', file('a.json', 'no')], 'a.json is not JSON.'],
    ['a story that is none', [TELLS, '--story', file('b.json', '{}')], 'b.json'],
    ['a missing story', [TELLS, '--story', 'nowhere.json'], 'nowhere.json cannot be read.'],
  ])('%s: 2 and one line', async (_, argv, said) => {
    const { code, out, error } = await run(...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(said);
    expect(error).not.toContain('\n');
  });
});

test('the command stops after the stage that is named', async () => {
  const stage = async (name: string) =>
    JSON.parse((await run(TELLS, '--until', name, '--json')).out);
  expect((await stage('spot')).hits[0].story).toBe('harris-clinton-talks');
  expect(await stage('read')).toMatchObject({ form: 'article', readable: 'full' });
  expect((await stage('split')).statements[0]).toMatchObject({ id: 's1', claim: true });
  expect((await stage('match')).matches.length).toBeGreaterThan(5);
});

test('--url and --published say what the page does not', async () => {
  const page = file('a.txt', TEXT);
  const read = [
    '--until',
    'read',
    '--json',
    '--url',
    'https://www.example.org/a',
    '--published',
    '2025-01',
  ];
  const { out } = await run(page, ...read);
  expect(JSON.parse(out)).toMatchObject({ outlet: 'example.org', published: '2025-01' });
});

test('a page cannot write to the terminal', async () => {
  const page = file('escape.html', `<h1>Bridge \u001b[2J stays</h1><p>${TEXT}</p>`);
  for (const stage of ['read', 'split']) {
    expect((await run(page, '--until', stage)).out).not.toContain('\u001b');
  }
  expect((await run(page)).out).not.toContain('\u001b');
});

describe('as a reader runs it', { timeout: 30_000 }, () => {
  test('standard input, colours, and one line for bad input', () => {
    const text = compare(['-', '--until', 'read', '--json'], TEXT);
    expect(JSON.parse(text.out)).toMatchObject({ title: 'Bridge stays', form: 'unknown' });
    const html = `<!doctype html><title>Bridge stays</title><h1>Bridge stays</h1><p>${TEXT}</p>`;
    const page = compare(['-', '--until', 'read', '--json'], html);
    expect(JSON.parse(page.out)).toMatchObject({ title: 'Bridge stays', readable: 'full' });
    expect(compare([OTHER]).out).not.toContain('\u001b');
    expect(compare([OTHER], '', { FORCE_COLOR: '1' }).out).toContain('\u001b[');
    expect(compare([OTHER], '', { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain('\u001b');
    const bad = compare(['nowhere.html']);
    expect(bad).toEqual({ code: 2, out: '', error: 'compare: nowhere.html does not exist.\n' });
  });
});
