import { describe, expect, it } from 'vitest';
import { sentences } from './sentences';

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

describe('sentences', () => {
  it.each(ROWS.map((row) => [row.join(' '), row] as const))('cuts %j', (text, row) => {
    expect(cut(text)).toEqual(row);
  });

  it.each(NO_SPACE)('cuts %j', (text, row) => {
    expect(cut(text)).toEqual(row);
  });
});
