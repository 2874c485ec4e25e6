import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseStory } from '../engine';
import type { Comparison } from '../engine/model';
import type { Refusal } from './refusal';
import { runBuildStory } from './run-build-story';
import { type Print, runCompare } from './run-compare';

const FOLDER = mkdtempSync(join(tmpdir(), 'build-story-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));
const OUT = join(FOLDER, 'story.json');

const pageOf = (name: string) => `e2e/pages/${name}.html`;
const PAGES = ['harbor-courier', 'plain-ledger', 'morning-digest', 'meridian-review'].map(pageOf);
const [COURIER = '', LEDGER = '', ...SHORT] = PAGES;
const OTHERS = ['golden-coast-dispatch', 'capitol-lantern', 'tidewater-post'].map(pageOf);

/** Runs a command in this process: what it prints, its code, and the one line that it refuses with. */
async function run(
  command: (argv: readonly string[], print: Print) => Promise<number>,
  ...argv: string[]
) {
  const printed: string[] = [];
  try {
    const code = await command(argv, (text) => void printed.push(text));
    return { code, out: printed.join('\n'), error: '' };
  } catch (error) {
    return { code: 2, out: printed.join('\n'), error: (error as Refusal).message };
  }
}

const compareJson = async (...argv: string[]) =>
  JSON.parse((await run(runCompare, ...argv, '--json')).out) as Comparison;

function file(name: string, content: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

describe('pages become a story file', () => {
  test('that passes the door, and that compare opens', async () => {
    const built = await run(
      runBuildStory,
      LEDGER,
      ...SHORT,
      '-o',
      OUT,
      '--id',
      'talks',
      '--title',
      'Talks',
    );
    expect(built).toMatchObject({ code: 0, error: '' });
    expect(built.out).toContain('3 accounts');
    const story = parseStory(JSON.parse(readFileSync(OUT, 'utf8')));
    expect(story).toMatchObject({ id: 'talks', title: 'Talks' });
    const comparison = await compareJson(COURIER, '--story', OUT);
    expect(comparison.spot).toMatchObject({ verdict: 'same-story', story: 'talks' });
    const on = await compareJson(COURIER, '--with', LEDGER, ...SHORT);
    expect(on.details).toEqual(comparison.details);
  });

  test('or go to standard output', async () => {
    const { out } = await run(runBuildStory, COURIER);
    expect(parseStory(JSON.parse(out)).accounts.map(({ outlet }) => outlet)).toEqual([
      'The Harbor Courier',
    ]);
  });
});

describe('compare --with', () => {
  test('accounts that contradict the page are said to, with both values', async () => {
    const { details, accounts } = await compareJson(LEDGER, '--with', COURIER, ...SHORT);
    expect(accounts.map(({ outlet }) => outlet)).not.toContain('Plain Ledger');
    const sister = details.find(({ statement }) => statement.includes('Maya'));
    expect(sister?.conflict).toMatchObject({ type: 'date', page: '2024', theirs: ['2020'] });
    expect(sister?.accounts).toMatchObject({ 'the-harbor-courier': 'conflicts' });
  });

  test.each(OTHERS)('%s tells none of it', async (other) => {
    const { spot } = await compareJson(other, '--with', ...PAGES);
    expect(spot.verdict).not.toBe('same-story');
  });

  test('a page that stands among them is its own copy', async () => {
    const { spot } = await compareJson(COURIER, '--with', ...PAGES);
    expect(spot.copyOf).toBe('the-harbor-courier');
  });
});

const LIST = `<html><head><title>Today</title><meta property="og:type" content="website"></head><body>${'<p><a href="/a">A headline</a></p>'.repeat(30)}</body></html>`;

describe('bad input: 2 and one line', () => {
  test.each([
    ['no page', [], 'which pages?'],
    ['a missing page', ['nowhere.html'], 'nowhere.html does not exist.'],
    ['a folder', ['seeds'], 'seeds is a folder'],
    ['a binary file', [file('a.html', '%PDF-')], 'is a PDF'],
    ['no article', [COURIER, file('list.html', LIST)], 'list.html'],
    ['a section front', [pageOf('section-front')], 'is not an article.'],
    ['a few words', [file('short.txt', 'The bridge stays, said the council.')], 'short.txt'],
    ['an unknown option', [COURIER, '--frob'], 'unknown option --frob'],
    ['an option without its value', [COURIER, '-o'], '-o needs a value.'],
    ['an id that is none', [COURIER, '--id', 'My Story'], '--id needs'],
    [
      'a place that cannot be written',
      [COURIER, '-o', join(FOLDER, 'no', 'a.json')],
      'cannot be written',
    ],
  ])('%s', async (_, argv, said) => {
    const { code, out, error } = await run(runBuildStory, ...argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toContain(said);
    expect(error).not.toContain('\n');
  });

  test('compare --with says the same', async () => {
    const { code, error } = await run(runCompare, COURIER, '--with', 'nowhere.html');
    expect({ code, error }).toEqual({ code: 2, error: 'nowhere.html does not exist.' });
  });
});

// the publishers' texts, where the seeds folder is beside the project: never part of it
const SEEDS = fileURLToPath(new URL('../../shared/seeds/', import.meta.url));
const seeds = existsSync(SEEDS)
  ? readdirSync(SEEDS)
      .sort()
      .map((name) => join(SEEDS, name))
  : [];

describe.runIf(seeds.length > 0)('the seeds folder, when present', () => {
  test('two accounts that give different years contradict each other', async () => {
    const { out } = await run(runBuildStory, ...seeds);
    const { details } = parseStory(JSON.parse(out));
    const years = details
      .filter(({ versions }) => versions.length > 1)
      .map(({ versions }) => versions.map(({ values }) => values[0]?.text).sort());
    expect(years).toEqual([['2020', '2024']]);
  });

  test('every page of the event recognises the story of the others', async () => {
    const own = seeds.slice(1);
    const verdicts = await Promise.all(
      own.map(async (page) => {
        const others = seeds.filter((seed) => seed !== page);
        return (await compareJson(page, '--with', ...others)).spot.verdict;
      }),
    );
    expect(verdicts).toEqual(own.map(() => 'same-story'));
  });
});
