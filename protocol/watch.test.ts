import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Comparison } from '../engine/model';
import { ask, send } from './bus';
import { dropRecord, type TabRecord, writeRecord } from './record';
import { Memory } from './test/memory';
import { type Seen, watchTab } from './watch';

vi.mock('./bus', () => ({ ask: vi.fn(), send: vi.fn() }));

const NOTHING: Comparison = {
  schema: 1,
  page: {
    title: null,
    outlet: null,
    published: null,
    language: 'en',
    words: 0,
    readable: 'none',
    statements: [],
    sharesWordingWith: [],
  },
  spot: { verdict: 'none', story: null, score: 0, copyOf: null, reason: 'no-story' },
  story: null,
  accounts: [],
  details: [],
  onlyHere: [],
};
const COMPARED: TabRecord = { kind: 'compared', page: 'p1', comparison: NOTHING };
const there = (page: string) => ({ page, orphans: [], shown: false });
let area: Memory;
let seen: Seen['kind'][];
const watch = () => watchTab(area, 7, ({ kind }) => void seen.push(kind));

beforeEach(() => {
  vi.useFakeTimers();
  area = new Memory();
  seen = [];
  vi.mocked(send).mockResolvedValue(true);
  vi.mocked(ask).mockResolvedValue(null);
});
afterEach(() => void vi.useRealTimers());

test('a comparison of the document that is there is shown at once', async () => {
  await writeRecord(area, 7, COMPARED);
  vi.mocked(ask).mockResolvedValue(there('p1'));
  await watch().refresh();
  expect(seen).toEqual(['compared']);
  expect(send).not.toHaveBeenCalled();
});

test('a comparison of another document is never shown: the page is read anew', async () => {
  await writeRecord(area, 7, COMPARED);
  vi.mocked(ask).mockResolvedValue(there('p2'));
  await watch().refresh();
  expect(seen).toEqual(['reading']);
  expect(send).toHaveBeenCalledWith({ kind: 'look', tab: 7 });
});

test('the same where no script of ours is there any more, or nothing is known', async () => {
  await writeRecord(area, 7, COMPARED);
  await watch().refresh();
  await dropRecord(area, 7);
  await watch().refresh();
  expect(new Set(seen)).toEqual(new Set(['reading']));
});

test('a new record is told, and one that is dropped is made again', async () => {
  watch();
  await writeRecord(area, 7, COMPARED);
  await dropRecord(area, 7);
  expect(seen).toEqual(['compared', 'reading']);
  expect(send).toHaveBeenCalledWith({ kind: 'look', tab: 7 });
});

test('nothing is told after the end, not even of what was under way', async () => {
  await writeRecord(area, 7, COMPARED);
  let reply: (value: ReturnType<typeof there>) => void = () => {};
  vi.mocked(ask).mockReturnValue(new Promise((resolve) => (reply = resolve)));
  const watching = watch();
  const refreshing = watching.refresh();
  watching.stop();
  reply(there('p1'));
  await refreshing;
  await writeRecord(area, 7, { kind: 'failed' });
  vi.runAllTimers();
  expect(seen).toEqual([]);
});

test('reading that takes too long is said, once', async () => {
  await watch().refresh();
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual(['reading', 'slow']);
});

test('a background that cannot be reached is a failure', async () => {
  vi.mocked(send).mockResolvedValue(false);
  await watch().refresh();
  expect(seen).toEqual(['reading', 'failed']);
});

test('a reading under way is waited for, not begun a second time', async () => {
  await writeRecord(area, 7, { kind: 'reading', since: Date.now() });
  await watch().refresh();
  expect(send).not.toHaveBeenCalled();
  await writeRecord(area, 7, COMPARED);
  vi.mocked(ask).mockResolvedValue(there('p1'));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(seen).toEqual(['reading', 'compared']);
  expect(send).not.toHaveBeenCalled();
});

test.each([
  ['that began long ago', -60_000],
  ['whose clock was set back', 60_000],
])('a reading %s is begun anew', async (_, ago) => {
  await writeRecord(area, 7, { kind: 'reading', since: Date.now() + ago });
  await watch().refresh();
  expect(send).toHaveBeenCalledWith({ kind: 'look', tab: 7 });
});

test('a reading that never ends is begun anew', async () => {
  await writeRecord(area, 7, { kind: 'reading', since: Date.now() });
  await watch().refresh();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(send).toHaveBeenCalledWith({ kind: 'look', tab: 7 });
});
