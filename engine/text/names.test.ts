import { describe, expect, it } from 'vitest';
import { findNames } from './names';

const ROWS: readonly (readonly [string, readonly string[]])[] = [
  ['Ada Cole met Dan Pike in Lisbon.', ['Ada Cole', 'Dan Pike', 'Lisbon']],
  [
    'Gov. Ada Cole and Vice President Dan Pike spoke.',
    ['{Gov.} Ada Cole', '{Vice President} Dan Pike'],
  ],
  ['Mrs. Cole’s house and Pike’s car', ['{Mrs.} Cole', 'Pike']],
  ["Pike's aide and Ruiz' sister Maya", ['Pike', 'Ruiz', 'Maya']],
  ['J. D. Vance and George W. Bush came.', ['J. D. Vance', 'George W. Bush']],
  ['Ursula von der Leyen met Charles de Gaulle.', ['Ursula von der Leyen', 'Charles de Gaulle']],
  ['She taught at the University of Ohio.', ['University of Ohio']],
  [
    'It was in honour of Secretary of State Anthony Lark, they said.',
    ['{Secretary of State} Anthony Lark'],
  ],
  ['The Secretary of State was late.', []],
  ['New York Gov. Kathy Reed called.', ['New York', '{Gov.} Kathy Reed']],
  ['However, the mayor left. Meanwhile Pike stayed.', ['Pike']],
  ['Voters left. The voters were tired.', []],
  ['The president left.', []],
  ['On Monday in March, I saw CNN and NATO.', ['CNN', 'NATO']],
  ['Harbor Post Magazine wrote it.', ['Harbor Post Magazine']],
  ['He said, "Pike is done."', ['Pike']],
  ['Reportedly Cole has left.', ['Cole']],
  ['Ada Cole met him. COLE IS DONE WITH PIKE NOW.', ['Ada Cole', 'COLE']],
  ['Ada Cole Tells Dan Pike About Losing Office', ['Ada Cole', 'Dan Pike']],
  ['José\u00A0Ortiz and Zoe\u0308 Quinn', ['José\u00A0Ortiz', 'Zoe\u0308 Quinn']],
  ['Ada\u00AD Cole', ['Ada\u00AD Cole']],
  ['', []],
];

describe('findNames', () => {
  it.each(ROWS)('reads %j', (text, expected) => {
    const found = findNames(text);
    for (const one of found) expect(text.slice(one.start, one.end)).toBe(one.text);
    expect(found.map(({ text: name, title }) => (title ? `{${title}} ${name}` : name))).toEqual(
      expected,
    );
  });

  it('stays linear on shouted and endless names', () => {
    for (const piece of ['Ada ', 'ADA ', 'A. ', 'de ', 'Ada de ', '"Ada" ']) {
      expect(findNames(piece.repeat(50_000)).length).toBeLessThanOrEqual(50_000);
    }
  });
});
