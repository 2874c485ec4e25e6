import { describe, expect, it } from 'vitest';
import { clauseAt } from './said';

/** text, a word of it, what is shown around that word. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['Cole shut the door, they said.', 'door', 'Cole shut the door'],
  ['At noon (or so they say) the mayor sold it; nobody asked.', 'sold', 'the mayor sold it'],
  ['sold', 'sold', 'sold'],
  ['x'.repeat(300), 'x', 'x'.repeat(80)],
  [`${'x'.repeat(200)}y${'x'.repeat(99)}`, 'y', 'x'.repeat(80)],
];

describe('what a page is shown to say', () => {
  it.each(ROWS)('of %j around %j is %j', (text, word, shown) => {
    expect(clauseAt(text, text.indexOf(word))).toBe(shown);
  });

  it('is whole words, the telling one among them, wherever a long sentence has it', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const text = words.join(' ');
    for (const word of words) {
      const shown = clauseAt(text, text.indexOf(word)).split(' ');
      expect(shown).toContain(word);
      expect(shown.every((each) => words.includes(each))).toBe(true);
      expect(shown.join(' ').length).toBeLessThanOrEqual(80);
    }
  });
});
