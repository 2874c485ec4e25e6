import { expect, test } from 'vitest';
import { differences, readFacts } from './facts';

const between = (a: string, b: string) =>
  differences(readFacts(a), readFacts(b), a, b).map(({ type, ours, theirs }) => [
    type,
    ours,
    theirs,
  ]);

test.each([
  ['Three people died in the fire.', 'The fire killed four people.', ['number', 'Three', 'four']],
  ['It opened in 2019.', 'The hall was opened in 2021.', ['date', '2019', '2021']],
  ['She met him in March.', 'They met in May.', ['date', 'March', 'May']],
])('%s / %s: another value', (a, b, difference) => {
  expect(between(a, b)).toEqual([difference]);
});

test.each([
  ['the same in words and digits', 'Three people died.', '3 people were killed.'],
  ['another thing counted', 'Three people died.', 'Four houses burned.'],
  ['one is silent', 'Three people died.', 'People died.'],
  ['a year within a date', 'It opened in March 2019.', 'It opened in 2019.'],
  ['a rounded figure', 'About 500 people came.', 'Some 510 people came.'],
  [
    'what the other gives besides',
    'Runs in 2026 and 2028 are weighed.',
    'A run in 2028 is weighed.',
  ],
])('no difference: %s', (_, a, b) => {
  expect(between(a, b)).toEqual([]);
});

test('small counts are never rounded', () => {
  expect(between('About three people died.', 'About four people died.')).toHaveLength(1);
});
