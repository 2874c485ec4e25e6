import { expect, test } from 'vitest';
import { nameFinder } from './near-name';

const find = nameFinder(['Ada Cole', 'Lena Ortiz', 'Ortiz', 'Dan Pike']);

test.each([
  ['the name itself', 'Lena Ortiz', 'Lena Ortiz'],
  ['a letter too few', 'Lena Orti', 'Lena Ortiz'],
  ['a wrong letter', 'Lena Ortis', 'Lena Ortiz'],
  ['a letter too many', 'Lena Orttiz', 'Lena Ortiz'],
  ['letters swapped', 'Ada Cloe', 'Ada Cole'],
  ['another case', 'ada cole', 'Ada Cole'],
  ['nobody', 'Marguerite', null],
  ['too short to say', 'Al', null],
  ['nothing', '', null],
])('%s', (_, name, wanted) => {
  expect(find(name)).toBe(wanted);
  // asked again, from memory
  expect(find(name)).toBe(wanted);
});

test('a name of any length is answered', () => {
  expect(() => find('Ortiz '.repeat(2_000))).not.toThrow();
});
