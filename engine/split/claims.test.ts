import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../model';
import { reasons } from './claims';
import { sentences } from './sentences';
import type { Unjudged } from './split';
import { BOILERPLATE } from './test/boilerplate';
import { CLAIMS } from './test/claims';

type Row = string | Paragraph;

function judge(
  rows: readonly Row[],
  outlet: string | null = null,
): { text: string; reason: string | null }[] {
  const paragraphs = rows.map((row) =>
    typeof row === 'string' ? ({ text: row, kind: 'text' } as const) : row,
  );
  const statements = paragraphs.flatMap(({ text }, paragraph) =>
    sentences(text).map(({ start, end }, i) => ({
      id: `s${paragraph}-${i}` as Unjudged['id'],
      text: text.slice(start, end),
      paragraph,
      start,
      end,
    })),
  );
  const found = reasons({ paragraphs, title: null, outlet }, statements);
  return statements.map(({ text }, i) => ({ text, reason: found[i] ?? null }));
}

const BODY = 'The council approved the budget on Monday after a long debate.';
const BEFORE = [
  'The council approved the ferry contract on Monday after a long debate. Mayor Ada Cole voted for it and thanked the crews.',
  'Dan Pike, the council president, had called the deal a mistake. He left the hall before the vote was read out.',
];
const AFTER = [
  'Captain Lena Ortiz told reporters that two boats would stay at the pier until June. The harbour office had closed at noon.',
  'Pike said he would see Cole in court. Neither of them spoke to the other on the way out.',
];
/** A line in the middle of an article, as plain text has it. */
function inBody(row: Row): (string | null)[] {
  const all = judge([...BEFORE, row, ...AFTER]);
  return all.slice(4, -4).map(({ reason }) => reason);
}

describe('claims', () => {
  it.each(BOILERPLATE)('takes no claim from: %s', (text) => {
    expect(inBody(text)).not.toContain(null);
  });

  it.each(CLAIMS)('keeps the claim: %s', (text) => {
    expect(inBody(text).every((reason) => reason === null)).toBe(true);
  });

  it('has more than 150 rows, about half of them claims', () => {
    expect(BOILERPLATE.length + CLAIMS.length).toBeGreaterThan(150);
    expect(CLAIMS.length / (BOILERPLATE.length + CLAIMS.length)).toBeGreaterThan(0.4);
  });

  it('takes no claim from a heading', () => {
    expect(inBody({ text: 'Cole lost the vote by a hair.', kind: 'heading' })).toEqual(['heading']);
  });

  it('takes what a box of links holds for links, and what comes after it for text', () => {
    const found = judge([
      BODY,
      'Most read',
      'Ferry captain cleared of all charges',
      'Harbour to close for a week',
      'Council votes on pier repairs',
      BODY,
    ]);
    expect(found.map(({ reason }) => reason === null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('keeps the points of a list in an article', () => {
    const points: Row[] = [
      'Cole was told about the leak in May',
      'Pike signed the contract two days later',
    ].map((text) => ({ text, kind: 'list-item' }));
    expect(judge([BODY, ...points, BODY]).every(({ reason }) => reason === null)).toBe(true);
  });

  it('takes the last lines on an author for none', () => {
    const found = judge([BODY, BODY, BODY, BODY, 'Jane Doe is a columnist for the Post.']);
    expect(found.at(-1)?.reason).toBe('byline');
  });

  it('takes a caption together with its credit', () => {
    expect(inBody('Ada Cole and Dan Pike on the pier. (Credit: AP)')).not.toContain(null);
  });

  it('keeps the last sentences of an article before the credit of all its pictures', () => {
    const end =
      'Shortly after nine the captain sent the band home. Guests waited in silence. Photographs by Jon Pell';
    expect(inBody(end).map((reason) => reason === null)).toEqual([true, true, false]);
  });

  it('takes what follows on an author together with the first sentence', () => {
    const bio = 'Jane Doe writes about ferries for the Post. She lives in Dover with two cats.';
    expect(judge([BODY, BODY, BODY, bio]).slice(3)).not.toContainEqual(
      expect.objectContaining({ reason: null }),
    );
  });

  it('keeps what somebody says in the second and third sentence of a quotation', () => {
    expect(
      inBody('“The deal is off,” Cole said. “You know us. We take that seriously.”').every(
        (reason) => reason === null,
      ),
    ).toBe(true);
  });

  it('takes the same lines with curly quotes, hard spaces and bullets', () => {
    expect(inBody('•\u00A0Sign\u00A0up for our newsletter')).not.toContain(null);
    expect(inBody('Don’t miss our weekend edition.')).not.toContain(null);
  });
});

describe('what the lines around tell', () => {
  const BIO = 'Tess Arden keeps the harbour column.';
  it.each([
    ['what a notice goes on to say', 'This is a machine transcript. It may be wrong in places.'],
    ['the house rules of a paper', 'Letters are welcome. Poems are not. We print no names.'],
    ['the last words on an author', `${BIO} She is at work on a book about fog.`],
    ['what a paper says of itself', 'The Lantern takes no advertising. It is free at the porch.'],
  ])('takes no claim from %s', (_, text) => {
    const found = judge([...BEFORE, ...AFTER, text], 'The Lantern').slice(8);
    expect(found.filter(({ reason }) => reason === null)).toEqual([]);
  });

  it.each([
    'Cole left by the back door at nine. She had not finished her soup.',
    'Cole married the diver Ned Rusk in 1998. Both were sworn in by Pike.',
    'Ortiz sold both boats in the spring of 2019 for £40,000.',
    'The two dined together in Dover in May and agreed on nothing, a waiter said.',
  ])('keeps the news with which an article ends: %s', (text) => {
    const found = judge([...BEFORE, ...AFTER, text]).slice(8);
    expect(found.every(({ reason }) => reason === null)).toBe(true);
  });

  it('takes no claim from what others said and the page checks', () => {
    const text = '2. “The ferry sank in the night.” Verdict: false. It lay at the pier until noon.';
    expect(inBody(text).map((reason) => reason === null)).toEqual([false, false, true]);
  });

  it('keeps a quotation that opens a paragraph', () => {
    expect(inBody('“The ferry sank in the night.” Pike wept when he heard it.')).toEqual([
      null,
      null,
    ]);
  });
});

describe('what is repeated, and what stands behind a colon', () => {
  const SAID = '“The pier was never built for lorries,” Ortiz told the court on Tuesday.';

  it('takes a quotation set large for none, and keeps it where it is told', () => {
    const found = judge([...BEFORE, SAID, '“The pier was never built for lorries”', ...AFTER]);
    expect(found.slice(4, 6).map(({ reason }) => reason === null)).toEqual([true, false]);
  });

  it.each([
    'Here is what is certain: the ferry stayed at the pier until noon.',
    'And here is the twist: Pike had signed the contract himself.',
    'More from the log: Ortiz left the bridge shortly before midnight.',
  ])('keeps what a line leads to: %s', (text) => {
    expect(inBody(text)).toEqual([null]);
  });

  it.each([
    'Here is what we know: not much.',
    'More from the harbour: Six Boats You Can Rent This Summer',
  ])('takes a line that leads to nothing for none: %s', (text) => {
    expect(inBody(text)).not.toContain(null);
  });
});

describe('lines without a full stop', () => {
  const long = `${BODY.slice(0, -1)} that nobody had wanted.`;
  const around = (row: Row) => inBody(row)[0];

  it('takes a headline between paragraphs for none', () => {
    expect(around('Ferry captain cleared of all charges after stormy hearing')).toBe('unstopped');
  });

  it('keeps a sentence whose full stop was forgotten', () => {
    expect(around('The captain was cleared of all charges on Friday')).toBeNull();
    expect(around('- Cole knew of the leak in May')).toBeNull();
  });

  it('keeps claims in a text that has no full stops at all', () => {
    const bare = long.slice(0, -1);
    expect(
      judge([bare, bare, 'Cole knew of the leak in May', bare]).every(
        ({ reason }) => reason === null,
      ),
    ).toBe(true);
  });
});
