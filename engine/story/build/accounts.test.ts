import { expect, test } from 'vitest';
import type { Article } from '../../model';
import { datesOf, findAbout } from './accounts';

/** Pairs that tell the same, by index. */
const kinship = (...pairs: [number, number][]) => {
  const same = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a: number, b: number) => ({ same: same.has(`${a} ${b}`), score: 0.9 });
};

test.each<[string, number, [number, number][], string]>([
  ['one page is the story', 1, [], 's'],
  ['two that tell the same', 2, [[0, 1]], 'ss'],
  ['two that do not: the first is the story', 2, [], 'sr'],
  ['the majority against the first', 3, [[1, 2]], 'rss'],
  [
    'who agrees with half of the circle belongs to it',
    4,
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
    ],
    'sssr',
  ],
])('%s', (_, count, pairs, expected) => {
  const about = findAbout(count, kinship(...pairs));
  expect(about.map((one) => one[0]).join('')).toBe(expected);
});

const article = (text: string, published: string | null): Article => ({
  url: null,
  title: null,
  outlet: null,
  published,
  language: null,
  readable: 'full',
  form: 'article',
  paragraphs: [{ text, kind: 'text' }],
});

test.each<[string, Article[], string, string]>([
  [
    'first and last day',
    [article('', '2025-02-03'), article('', '2025-01')],
    '2025-01',
    '2025-02-03',
  ],
  ['undated pages: a year that they name', [article('In 2024 and 2028.', null)], '2024', '2024'],
  ['no year at all', [article('Now.', null)], '1900', '1900'],
])('%s', (_, articles, first, last) => {
  expect(datesOf(articles)).toEqual({ first, last });
});
