import { describe, expect, it } from 'vitest';
import type { Article, Paragraph } from '../model';
import { generator } from '../test/generator';
import { LONGEST } from './passes/lengths';
import { MOST_STATEMENTS, split } from './split';

function article(paragraphs: readonly (string | Paragraph)[]): Article {
  return {
    url: null,
    title: null,
    outlet: null,
    published: null,
    language: null,
    readable: 'full',
    form: 'article',
    paragraphs: paragraphs.map((one) =>
      typeof one === 'string' ? { text: one, kind: 'text' } : one,
    ),
  };
}

/** Pieces that have made splitters stumble; random sequences of them make the property tests. */
const PIECES = [
  'Gov. ',
  'a',
  'B',
  '. ',
  '.',
  '... ',
  '… ',
  '! ',
  '?',
  '"',
  '“',
  '”',
  '’',
  "'",
  '(',
  ')',
  '«',
  '»',
  ' ',
  '\u00A0',
  '\u200B',
  '\u00AD',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '- ',
  '• ',
  '3.5',
  '10:32 a.m. ',
  'U.S. ',
  'J. ',
  'example.com ',
  'é',
  'e\u0301',
  '😀',
  '\uD83D',
  '\uDE00',
  'ﬁ',
  '２',
  'word ',
  'Word ',
  'said ',
  ', ',
  '; ',
  'said.Then ',
  '\u2028',
  '\uFEFF',
  'שלום ',
  '中文。',
  '\u0000',
];

function randomText(seed: number): string {
  const next = generator(seed);
  const length = 1 + Math.floor(next() * 120);
  return Array.from({ length }, () => PIECES[Math.floor(next() * PIECES.length)] ?? '').join('');
}

function holds(text: string): void {
  const statements = split(article([text]));
  let last = 0;
  for (const one of statements) {
    expect(one.start).toBeGreaterThanOrEqual(last);
    expect(one.end).toBeGreaterThan(one.start);
    expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(text.slice(last, one.start)).toMatch(/^\s*$/);
    expect(one.text.length).toBeLessThanOrEqual(LONGEST);
    last = one.end;
  }
  if (statements.length < MOST_STATEMENTS) expect(text.slice(last)).toMatch(/^\s*$/);
}

describe('split', () => {
  it('keeps offsets, order and every character that is not white space, on 2,000 random texts', () => {
    for (let seed = 0; seed < 2000; seed++) holds(randomText(seed));
  }, 30_000);

  it('numbers statements in reading order and names their paragraph', () => {
    const found = split(article(['One is here. Two is here.', '', 'Three is here.']));
    expect(found.map(({ id, paragraph, text }) => [id, paragraph, text])).toEqual([
      ['s1', 0, 'One is here.'],
      ['s2', 0, 'Two is here.'],
      ['s3', 2, 'Three is here.'],
    ]);
  });

  it('cuts text without full stops where it breathes', () => {
    const text = `${'and they went on, '.repeat(100)}.`;
    holds(text);
    for (const { text: one } of split(article([text])).slice(0, -1)) expect(one).toMatch(/,$/);
  });

  it('never cuts a surrogate pair', () => {
    for (const { text } of split(article([`a${'😀'.repeat(1500)}`]))) {
      expect(text).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    }
  });

  it('stops at its cap', () => {
    expect(split(article(Array.from({ length: 3000 }, () => 'One is here.')))).toHaveLength(
      MOST_STATEMENTS,
    );
  });
});

/** Text made to make a splitter backtrack; the segmenter and every pass must look at each character a bounded number of times. */
const HOSTILE: readonly (readonly [string, string])[] = [
  ['dots', '.'],
  ['dots with spaces', '. '],
  ['double quotes', '"'],
  ['opening quotes', '“'],
  ['apostrophes', "'"],
  ['spaced apostrophes', " 'a"],
  ['capitals', 'A'],
  ['capitals with dots', 'A.'],
  ['initials', 'A. '],
  ['brackets', '('],
  ['line breaks', '\n'],
  ['spaces', ' '],
  ['bullets', '• '],
  ['numbers', '1,'],
  ['digits', '7'],
  ['times', '10:32 '],
  ['marks', '?!'],
  ['letters', 'a'],
  ['missing spaces', 'ab.Cd'],
  ['commas', ', '],
  ['credit', '(Photo by '],
  ['byline', 'By Jane Doe, '],
  ['shares', 'Share on X · '],
  ['emails', 'a@b.c'],
  ['dashes', ' - '],
];

describe('hostile text', () => {
  it.each(HOSTILE)('a megabyte of %s is split', (_, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const statements = split(article([text]));
    expect(statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    for (const one of statements) expect(text.slice(one.start, one.end)).toBe(one.text);
  });
});
