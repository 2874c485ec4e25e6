import { expect, it } from 'vitest';
import { eachWord } from './each-word';

it.each([
  ['a word again', 'to be or to be', /[a-z]+/g],
  ['a word inside the one before it', 'another other her', /[a-z]+/g],
  ['letters of two units', '𝐀𝐁 𝐁 𝐀', /\p{L}+/gu],
  ['numbers that are no words', '42nd and 7', /[a-z]+/g],
  ['no word at all', '...', /[a-z]+/g],
])('finds %s where the pattern finds it', (_, text, word) => {
  const found: [string, number][] = [];
  eachWord(text, word, (one, start) => found.push([one, start]));
  expect(found).toEqual([...text.matchAll(word)].map((match) => [match[0], match.index]));
});
