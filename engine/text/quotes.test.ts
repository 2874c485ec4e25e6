import { describe, expect, it } from 'vitest';
import { findQuotes } from './quotes';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['"We go on," she said.', ['We go on,']],
  ['“We go on,” she said. “Now.”', ['We go on,', 'Now.']],
  ['‘We go on,’ she said.', ['We go on,']],
  ["'We go on,' she said.", ['We go on,']],
  ['«We go on», she said.', ['We go on']],
  ['„We go on“, she said.', ['We go on']],
  ['"Aides say he is careful,” one said.', ['Aides say he is careful,']],
  ['“He said ‘never’ to me,” she said.', ['He said ‘never’ to me,', 'never']],
  ['"He said \'never\' to me," she said.', ["He said 'never' to me,", 'never']],
  ["The voters' choice and the Democrats’ bid", []],
  ["It wasn't Harris' fault, it's Clinton's.", []],
  ["'the voters' choice,' he said", ["the voters' choice,"]],
  ["rock 'n' roll in the '90s", []],
  ["She's 5'10\" and he is 6'2\" tall.", []],
  ['"He is 6\'2" tall," she said.', ['He is 6\'2" tall,']],
  ['An "unclosed mark', []],
  ['A "lost one and a "found" one', ['found']],
  ['“An unclosed paragraph goes on', []],
  ['(“inside brackets”)', ['inside brackets']],
  ["Pike 'Furious' at Critics for Jones' Mess", ['Furious']],
  ['""', []],
  ['\u200B“soft\u00ADhyphen”', ['soft\u00ADhyphen']],
  ['\uD83D"odd"\uDE00', ['odd']],
];

describe('findQuotes', () => {
  it.each(ROWS)('reads %j', (text, expected) => {
    const found = findQuotes(text);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(found.map(({ text: words }) => words)).toEqual(expected);
  });
});
