import { expect, test, vi } from 'vitest';
import { oncePer } from './once-per';

test('each object is read once, whatever is found', () => {
  const read = vi.fn(({ answer }: { answer: unknown }) => answer);
  const asked = oncePer(read);
  for (const answer of [1, 0, null, undefined, false, '']) {
    const key = { answer };
    expect([asked(key), asked(key)]).toEqual([answer, answer]);
  }
  expect(read).toHaveBeenCalledTimes(6);
});

test('two objects of the same content are two', () => {
  const read = vi.fn(({ n }: { n: number }) => n);
  const asked = oncePer(read);
  expect(asked({ n: 1 }) + asked({ n: 1 })).toBe(2);
  expect(read).toHaveBeenCalledTimes(2);
});
