import { expect, test } from 'vitest';
import { FERRY } from '../../engine/test/ferry';
import type { GoldPage } from '../gold';
import { recallingNeighbours } from './recalling';

const sentence = (text: string, details: readonly string[] = []) => ({
  text,
  details,
  contradicts: [],
  claim: true,
});

const page = (id: string, author: string, spot: GoldPage['spot'], details: string[]): GoldPage => ({
  id,
  style: '',
  author,
  title: null,
  outlet: null,
  published: '2019-01-01',
  spot,
  reason: null,
  form: 'article',
  paragraphs: [[sentence(`${id} begins.`)], [sentence(`${id} goes on.`, details)]],
});

const EVENT = ['cole-met-ortiz', 'met-in-march'];
const ACCOUNTS = [page('account', 'A', 'same-story', EVENT), page('own', 'B', 'same-story', EVENT)];

const texts = ({ paragraphs }: GoldPage) => paragraphs.flat().map(({ text }) => text);

test('a neighbour comes out with the news, and recalls the event in words of another author', () => {
  const made = recallingNeighbours([...ACCOUNTS, page('near', 'B', 'related', [])], FERRY);
  expect(made.every(({ published }) => published === FERRY.date)).toBe(true);
  expect(made.map(texts)).toEqual([
    ['near begins.', 'near goes on.'],
    ['near begins.', 'near goes on.', 'account goes on.'],
  ]);
});

test('one that speaks of the event is only dated anew', () => {
  const made = recallingNeighbours(
    [...ACCOUNTS, page('near', 'B', 'related', EVENT.slice(0, 1))],
    FERRY,
  );
  expect(made.map(texts)).toEqual([['near begins.', 'near goes on.']]);
});
