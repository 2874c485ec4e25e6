import { describe, expect, test } from 'vitest';
import { parseOptions } from './options';

const NOTHING = {
  page: 'a.html',
  url: null,
  published: null,
  with: [],
  story: null,
  until: null,
  why: false,
  json: false,
  help: false,
};

describe('what is asked for', () => {
  test.each([
    [['a.html'], {}],
    [['--json', 'a.html', '--why'], { json: true, why: true }],
    [['-'], { page: '-' }],
    [['a.html', '--url', 'https://example.org/a'], { url: 'https://example.org/a' }],
    [['a.html', '--url=https://example.org/?a=b'], { url: 'https://example.org/?a=b' }],
    [['a.html', '--published', '2025-01'], { published: '2025-01' }],
    [['a.html', '--published', '2024-02-29'], { published: '2024-02-29' }],
    [['a.html', '--until', 'split'], { until: 'split' }],
    [['a.html', '--story', 'my story.json'], { story: 'my story.json' }],
    [['a.html', '--with', 'b.html', 'c.txt', '--json'], { with: ['b.html', 'c.txt'], json: true }],
    [['a.html', '--with', 'b.html', '--with', 'c.txt'], { with: ['b.html', 'c.txt'] }],
    [['--help'], { page: '', help: true }],
  ])('%j', (argv, expected) => {
    expect(parseOptions(argv)).toEqual({ ...NOTHING, ...expected });
  });
});

describe('what is refused, in one line', () => {
  test.each([
    [[], 'which page?'],
    [['a.html', 'b.html'], 'one page at a time'],
    [['a.html', '--colour'], 'unknown option --colour'],
    [['a.html', '-x'], 'unknown option -x'],
    [['a.html', '--json=yes'], 'unknown option --json=yes'],
    [['a.html', '--url'], '--url needs a value'],
    [['a.html', '--url', 'example.org'], '--url needs an http or https address'],
    [['a.html', '--url', 'javascript:alert(1)'], '--url needs an http or https address'],
    [['a.html', '--published', '23 January'], '--published needs a date'],
    [['a.html', '--published', '2025-02-30'], '--published needs a date'],
    [['a.html', '--until', 'judge'], '--until knows spot, read, split, match'],
    [['a.html', '--with'], '--with needs at least one page'],
    [['a.html', '--with', 'b.html', '--story', 'c.json'], 'exclude each other'],
  ])('%j', (argv, said) => {
    expect(() => parseOptions(argv)).toThrow(said);
    expect(() => parseOptions(argv)).not.toThrow('\n');
  });
});
