import { expect, it } from 'vitest';
import { oncePerWord } from './once-per-word';

it('reads a word once, and another one by itself', () => {
  const read: string[] = [];
  const length = oncePerWord((word) => {
    read.push(word);
    return word.length;
  });
  expect(['pier', 'ferry', 'pier'].map(length)).toEqual([4, 5, 4]);
  expect(read).toEqual(['pier', 'ferry']);
});
