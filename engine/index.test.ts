import { expect, test } from 'vitest';
import * as engine from './index';

test('the engine is these names and no others', () => {
  expect(Object.keys(engine).sort()).toEqual([
    'assembleStory',
    'buildStory',
    'compare',
    'parseStory',
    'prepare',
    'split',
    'withDigest',
  ]);
});
