import { expect, it } from 'vitest';
import { matchesIn } from './matches';

it.each([
  ['words', 'a pier, a ferry', /[a-z]+/g],
  ['nothing', 'a pier, a ferry', /\d/g],
  ['places without a letter', 'a pier', /(?= )|$/g],
  ['groups', 'in 2019 and 2020', /(?<year>20\d\d)/g],
])('finds %s as matchAll does, again and again', (_, text, pattern) => {
  const plain = (matches: Iterable<RegExpMatchArray>) =>
    [...matches].map(({ 0: all, index, groups }) => ({ all, index, groups: { ...groups } }));
  for (let again = 0; again < 2; again++)
    expect(plain(matchesIn(text, pattern))).toEqual(plain(text.matchAll(pattern)));
});
