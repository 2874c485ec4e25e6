import { describe, expect, it } from 'vitest';
import { plain } from './plain';

const ROWS: readonly (readonly [string, string])[] = [
  ['plain', 'plain'],
  ['it’s “fine”', 'it\'s "fine"'],
  ['a\u00A0b\u202Fc', 'a b c'],
  ['soft\u00ADhyphen\u200B', 'softhyphen'],
  ['２０２４', '2024'],
  ['ﬁrst', 'first'],
  ['2½', '2 1⁄2'],
  ['non‑breaking', 'non-breaking'],
  ['dash — kept – too', 'dash — kept – too'],
  ['é e\u0301 😀', 'é e\u0301 😀'],
  ['\uD83D lone \uDE00', '\uD83D lone \uDE00'],
];

describe('plain', () => {
  it.each(ROWS)('spells %j', (text, expected) => {
    expect(plain(text).text).toBe(expected);
  });

  it('finds the way back', () => {
    for (const [text] of ROWS) {
      const found = plain(text);
      let last = 0;
      for (let i = 0; i < found.text.length; i++) {
        expect(found.from(i)).toBeGreaterThanOrEqual(last);
        expect(found.until(i + 1)).toBeGreaterThan(found.from(i));
        last = found.from(i);
      }
      expect(found.from(found.text.length)).toBe(text.length);
    }
    const text = 'the ﬁrst\u00AD lady';
    const { text: spelt, from, until } = plain(text);
    const at = spelt.indexOf('first');
    expect(text.slice(from(at), until(at + 5))).toBe('ﬁrst');
  });
});
