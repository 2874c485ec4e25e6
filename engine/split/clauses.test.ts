import { describe, expect, it } from 'vitest';
import { clauses } from './clauses';

/** Each row is the clauses that the row's text, joined, must be cut into. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['Cole called Pike.', ['Cole called Pike']],
  ['Cole called Pike and left the room.', ['Cole called Pike', 'and left the room']],
  [
    'Cole called Pike while the votes were counted.',
    ['Cole called Pike', 'while the votes were counted'],
  ],
  ['After the vote ended, Cole called Pike.', ['After the vote ended', 'Cole called Pike']],
  ['Cole called Pike, who was asleep.', ['Cole called Pike', 'who was asleep']],
  ['Cole, who lost the vote, called Pike.', ['Cole, who lost the vote', 'called Pike']],
  ['Cole called Pike since he won the vote.', ['Cole called Pike', 'since he won the vote']],
  ['Cole called Pike; Pike was asleep.', ['Cole called Pike', 'Pike was asleep']],
  ['Cole called Pike — he was asleep.', ['Cole called Pike', 'he was asleep']],
  ['Cole said that she had called Pike.', ['Cole said', 'that she had called Pike']],
  ['“We called him at noon,” Cole said.', ['We called him at noon', 'Cole said']],
  ['Cole worked as a professor of law.', ['Cole worked as a professor of law']],
  [
    'Cole gained ground as voters saw the results.',
    ['Cole gained ground', 'as voters saw the results'],
  ],
  ['Cole hasn’t quit but has hinted at it.', ['Cole hasn’t quit', 'but has hinted at it']],
  ['Cole bought bread, milk and cheese.', ['Cole bought bread, milk and cheese']],
  ['Cole', ['Cole']],
  ['', []],
  ['…', ['…']],
];

describe('clauses', () => {
  it.each(ROWS)('cuts %j', (text, expected) => {
    expect(clauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it('keeps every word, in order and without overlap', () => {
    const text =
      'Soon after the vote – soft\u00ADly, “as ever” – Cole, 60, who’d lost, called Pike and told him that ﬁve aides had left; he slept.';
    let last = 0;
    for (const { start, end } of clauses(text)) {
      expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
      expect(end).toBeGreaterThan(start);
      last = end;
    }
    expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
  });

  it('stays small on a hostile statement', () => {
    for (const piece of [', and ', 'as a ', 'that he ', '"', '; ', 'who ']) {
      expect(clauses(piece.repeat(5000)).length).toBeLessThanOrEqual(5000);
    }
  });
});
