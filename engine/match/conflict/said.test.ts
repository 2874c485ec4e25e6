import { describe, expect, it } from 'vitest';
import { findDenials } from './denials';
import { saidAt, shownOf } from './said';

/** text, a word of it, what is shown around that word. */
const CLAUSES: readonly (readonly [string, string, string])[] = [
  ['Cole shut the door, they said.', 'door', 'Cole shut the door'],
  ['Snubbed, the captain left.', 'Snubbed', 'Snubbed'],
  ['At noon (or so they say) the mayor sold it; nobody asked.', 'sold', 'the mayor sold it'],
  [
    'The yard went for 1,000 crowns at 3:30, in 2019–20.',
    'crowns',
    'The yard went for 1,000 crowns at 3:30',
  ],
  ['sold', 'sold', 'sold'],
  ['x'.repeat(300), 'x', 'x'.repeat(80)],
  [`${'x'.repeat(200)}y${'x'.repeat(99)}`, 'y', 'x'.repeat(80)],
];

/** text, a word of it that is denied, what is shown. */
const DENIALS: readonly (readonly [string, string, string])[] = [
  ['In March Cole did not meet Ortiz, they said.', 'meet', 'not meet Ortiz'],
  ['That spring Cole endorsed nobody.', 'endorsed', 'That spring Cole endorsed nobody.'],
];

describe('what a page is shown to say', () => {
  it.each(CLAUSES)('of %j around %j is %j', (text, word, shown) => {
    expect(saidAt(text, text.indexOf(word), null)).toBe(shown);
  });

  it.each(DENIALS)('of %j, where %j is denied, is %j', (text, word, shown) => {
    const [cue = null] = findDenials(text);
    expect(saidAt(text, text.indexOf(word), cue)).toBe(shown);
  });

  it.each([
    ['Lisbon', 'Lisbon'],
    ['9'.repeat(300), '9'.repeat(80)],
    ['Lisbon '.repeat(90).trim(), 'Lisbon '.repeat(11).trim()],
  ])('of the value %j is %j', (value, shown) => {
    expect(shownOf(value)).toBe(shown);
  });

  it('is whole words, the telling one among them, wherever a long sentence has it', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`);
    const text = words.join(' ');
    for (const word of words) {
      const shown = saidAt(text, text.indexOf(word), null).split(' ');
      expect(shown).toContain(word);
      expect(shown.every((each) => words.includes(each))).toBe(true);
      expect(shown.join(' ').length).toBeLessThanOrEqual(80);
    }
  });
});
