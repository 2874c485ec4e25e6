import { expect, test } from 'vitest';
import { bundledStories } from '../../cli/stories';
import type { Story } from '../model';
import { buildFilter } from './build-filter';
import { keepFilter, openFilter } from './kept-filter';
import { spot } from './spot';

const stories = await bundledStories();
const named = (id: string) => stories.map((story) => ({ ...story, id: id as Story['id'] }));
const signal = {
  url: null,
  titles: ['Kamala Harris asks Hillary Clinton for advice after election loss'],
  lead: '',
};

test.each([
  ['none', []],
  ['one story', stories],
  ['several', [...stories, ...named('again'), ...named('a-much-longer-name-of-a-story')]],
])('a kept filter finds what it found before: %s', (_, some) => {
  const built = { ...buildFilter(some), gate: undefined };
  // as a browser's storage gives it back: plain numbers
  const stored: number[] = JSON.parse(JSON.stringify([...keepFilter(built)]));
  const opened = openFilter(Uint32Array.from(stored));
  expect(opened && spot(signal, opened)).toEqual(spot(signal, built));
  expect(opened?.ids.at(some.length)).toBeUndefined();
});

const whole = keepFilter(buildFilter(stories));
test.each([
  ['nothing', new Uint32Array(0)],
  ['something else', new Uint32Array(100)],
  ['another layout', Uint32Array.from(whole, (word, i) => (i === 0 ? word + 1 : word))],
  ['the half of it', whole.subarray(0, whole.length >> 1)],
  ['a letter too many', Uint32Array.from([...whole, 0])],
])('%s is no filter', (_, kept) => {
  expect(openFilter(kept)).toBeNull();
});
