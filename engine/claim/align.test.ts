import { describe, expect, test } from 'vitest';
import { align, isSlip } from './align';
import { readSheet } from './sheet';

const strengthOf = (word: string, a: string, b: string) => {
  const sheet = readSheet(a);
  const i = sheet.tokens.findIndex((token) => token.raw === word);
  return align(sheet, readSheet(b)).strength[i] ?? -1;
};

describe('what stands for a word', () => {
  test.each([
    ['killed', 'Five killed in Rome', 'Five die in Rome'],
    ['EU', 'EU backs deal', 'European Union backs deal'],
    ['Union', 'European Union backs deal', 'EU backs deal'],
    ['five', 'The five left', '5 left'],
    ['Chinese', 'Chinese firm', 'A firm in China'],
    ['Nicaraguan', 'Nicaraguan capital', 'Capital of Nicaragua'],
    ['Debenedeti', 'Gabriel Debenedeti wrote', 'Gabriel Debenedetti wrote'],
    ['airstrike', 'An airstrike', 'An air strike'],
  ])('%s', (word, a, b) => {
    expect(strengthOf(word, a, b)).toBeGreaterThan(0.4);
  });

  test.each([
    ['Rome', 'Five killed in Rome', 'Five killed in Oslo'],
    ['five', 'The five left', '6 left'],
    ['table', 'A table', 'A cable'],
  ])('nothing for %s', (word, a, b) => {
    expect(strengthOf(word, a, b)).toBe(0);
  });
});

test.each([
  ['harris', 'haris', true],
  ['biden', 'bidne', true],
  ['clinton', 'clintons', true],
  ['house', 'mouse', true],
  ['four', 'five', false],
  ['ninety', 'twenty', false],
])('a slip: %s, %s', (a, b, expected) => {
  expect(isSlip(a, b)).toBe(expected);
});
