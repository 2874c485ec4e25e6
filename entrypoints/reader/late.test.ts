// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenMoreText } from './late';

const tell = vi.fn();
// lets the observer's own turn pass
const change = async () => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(50);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a page with text enough is not waited for', async () => {
  whenMoreText(document, 5000, tell);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell).not.toHaveBeenCalled();
});

test('a page that brings its text later is told of once, when it has come to rest', async () => {
  whenMoreText(document, 0, tell);
  for (let i = 0; i < 10; i++) await change();
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell).toHaveBeenCalledOnce();
});

test('the waiting ends: when it is ended, and after a while', async () => {
  whenMoreText(document, 0, tell)();
  await change();
  whenMoreText(document, 0, tell);
  await vi.advanceTimersByTimeAsync(20_000);
  await change();
  await vi.advanceTimersByTimeAsync(5000);
  expect(tell).not.toHaveBeenCalled();
});
