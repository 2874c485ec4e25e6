import { expect, test } from 'vitest';
import { RELATED, RICH } from '../test/samples';
import { marksOf } from './marks';

const tones = (of: typeof RICH) => marksOf(of).map(({ id, tone }) => `${id} ${tone}`);

test('a statement has the gravest tone of its details, in reading order', () => {
  expect(tones(RICH)).toEqual(['s1 confirmed', 's2 contradicted', 's3 only-here', 's4 only-here']);
});

test('of a page about another event only what matches is marked', () => {
  expect(tones(RELATED)).toEqual(['s1 only-here']);
});
