import { describe, expect, it } from 'vitest';
import type { Article, Paragraph } from '../model';
import { LONGEST } from './passes/lengths';
import { sentences } from './sentences';
import { MOST_STATEMENTS, split } from './split';

/** Each row is the statements that the row's text, joined by one space, must be cut into. */
const ROWS: readonly (readonly string[])[] = [
  // abbreviations and titles
  ['Gov. Alda Reyes met Mrs. Okoro and Sen. Pike.', 'Nobody else came.'],
  ['The U.S. Senate voted.', 'It passed.'],
  ['He came to the U.S. The visa took a year.'].flatMap((row) => row.split(/(?<=U\.S\.) /)),
  ['She moved from the U.K. to Washington, D.C. in May.', 'He did not.'],
  ['It opened at 9 a.m. ET on Friday.', 'The line was long.'],
  ['It opened at 9 a.m. Visitors had queued since dawn.'].flatMap((row) =>
    row.split(/(?<=a\.m\.) /),
  ),
  ['They call it No. 10 Downing Street.', 'Fine.'],
  ['Asked again, he said no.', 'Ten people left.'],
  ['J. D. Vance and George W. Bush came.', 'Both left early.'],
  ['His low-I.Q. joke fell flat.', 'So did the next.'],
  ['Acme Inc. shares fell.', 'Beta Corp. bought it.'],
  ['On Jan. 5 and Sept. 12 they met.', 'In Oct. 2023 they did not.'],
  ['Dr. Ruiz Jr. spoke first.', 'Prof. Lind spoke last.'],
  ['They chose Plan B. The rest is known.'].flatMap((row) => row.split(/(?<=B\.) /)),
  ['Lt. Gov. Dan Marsh and Maj. Gen. Ito agreed.', 'St. Paul did not.'],
  ['GOV. REYES CALLED SEN. PIKE.', 'HE DID NOT ANSWER.'],
  ['It was Reyes vs. Pike.', 'Reyes won.'],
  ['She holds a Ph.D. from Iowa.', 'He holds none.'],
  // numbers, addresses
  ['It rose by 3.5 percent to $1.25 million.', 'That is a record.'],
  ['See example.com/page?id=4.Then for more.', 'Or write to desk.news@paper.example.'],
  ['Visit Booking.com or Node.js.', 'Neither helps.'],
  ['The race ended in 2024.', 'Another begins.'],
  // ellipses
  ['"Hear me when I say ... the light will burn," she said.', 'They clapped.'],
  ['He waited … and waited.', 'Nothing came.'],
  ['Well...', 'That was it.'],
  // names with marks
  ['As OK! previously wrote, it was over.', 'OK! Magazine had it first.'],
  ['Yahoo! News and Jeopardy! host Kim Sato agreed.', 'It was a tie!', 'Nobody minded.'],
  // quotations
  ['"We lost. We go on," she said.', 'The room was quiet.'],
  ['“Why now? Why here?” he asked.', 'Nobody knew.'],
  ['"It is over!" Reyes said.', 'She meant it.'],
  ['In her speech Reyes said, "We lost. But we go on."', 'Then she left.'],
  ['"We lost," Reyes said on Friday.', '"But we go on."'],
  ['He called it “a farce.”', '“It is,” she replied.'],
  ["'It is done. Go home,' the mayor told them.", 'They went.'],
  ['She said (as ever) little. (He said more.)'].flatMap((row) => row.split(/(?<=little\.) /)),
  ['He left (at last!).', 'She stayed.'],
  // marks and questions
  ['Really?!', 'Yes.'],
  ['Who won?', 'Reyes did.'],
  ['10:32 a.m. ET', 'Reyes arrived at the hall.'],
  ['14.05', 'The doors opened.'],
];

const NO_SPACE: readonly (readonly [string, readonly string[]])[] = [
  [
    'Before the next election.Reyes asked Pike.',
    ['Before the next election.', 'Reyes asked Pike.'],
  ],
  ['"We go on."Pike agreed.', ['"We go on."', 'Pike agreed.']],
  ['Three things:\n- the vote\n- the count', ['Three things:', '- the vote', '- the count']],
  ['First • second • third', ['First', '• second', '• third']],
  [
    'A line that the source code of a page breaks\n   in its middle goes on.',
    ['A line that the source code of a page breaks\n   in its middle goes on.'],
  ],
  ['One paragraph\n\nAnother one', ['One paragraph', 'Another one']],
  ['1. Run again. 2. Give up.', ['1. Run again.', '2. Give up.']],
  ['', []],
  [' \u00A0\n\t ', []],
];

function cut(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end));
}

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

describe('sentences', () => {
  it.each(ROWS.map((row) => [row.join(' '), row] as const))('cuts %j', (text, row) => {
    expect(cut(text)).toEqual(row);
  });

  it.each(NO_SPACE)('cuts %j', (text, row) => {
    expect(cut(text)).toEqual(row);
  });
});

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

/** A small deterministic generator (mulberry32): the same texts on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
  });

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
