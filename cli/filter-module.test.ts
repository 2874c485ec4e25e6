import { expect, test } from 'vitest';
import type { Story } from '../engine/model';
import { buildFilter } from '../engine/spot/build-filter';
import { filterModule } from './filter-module';
import { bundledStories } from './stories';

const stories = await bundledStories();
const again = stories.map((story) => ({ ...story, id: `${story.id}-again` as Story['id'] }));

test.each([
  ['one story', stories.slice(0, 1)],
  ['several', [...stories, ...again]],
  ['none', []],
])('the module gives the filter back: %s', async (_, some) => {
  const filter = buildFilter(some);
  const source = Buffer.from(filterModule(filter)).toString('base64');
  const shipped = await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`);
  expect(shipped.filter.gate).toBe(filter.gate);
  expect([...shipped.filter.data]).toEqual([...filter.data]);
});
