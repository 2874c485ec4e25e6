import { expect, test } from 'vitest';
import {
  dropClosed,
  dropRecord,
  readRecord,
  type TabRecord,
  watchRecord,
  writeRecord,
} from './record';
import { Memory } from './test/memory';

const READING: TabRecord = { kind: 'reading', since: 0 };
const OFF: TabRecord = { kind: 'off', host: 'a.example' };

test('each tab has its own record', async () => {
  const area = new Memory();
  await writeRecord(area, 1, READING);
  await writeRecord(area, 11, OFF);
  expect(await readRecord(area, 1)).toEqual(READING);
  expect(await readRecord(area, 11)).toEqual(OFF);
  expect(await readRecord(area, 2)).toBeNull();
});

test('what is no record is none', async () => {
  const area = new Memory();
  await area.set({ 'tab:1': 'text', 'tab:2': null, 'tab:3': {} });
  for (const tab of [1, 2, 3]) expect(await readRecord(area, tab)).toBeNull();
});

test('a full area makes room for the page in front of the reader', async () => {
  const area = new Memory(3);
  await area.set({ 'sites-off': {} });
  await writeRecord(area, 1, READING);
  await writeRecord(area, 2, READING);
  await writeRecord(area, 3, OFF);
  expect(Object.keys(await area.get(null)).sort()).toEqual(['sites-off', 'tab:3']);
});

test('closed tabs are forgotten, and nothing else', async () => {
  const area = new Memory();
  await area.set({ 'sites-off': {} });
  for (const tab of [1, 2, 3]) await writeRecord(area, tab, READING);
  await dropClosed(area, [2, 99]);
  expect(Object.keys(await area.get(null)).sort()).toEqual(['sites-off', 'tab:2']);
});

test('watching tells of this tab only, and of its end', async () => {
  const area = new Memory();
  const told: (TabRecord | null)[] = [];
  const stop = watchRecord(area, 1, (record) => told.push(record));
  await writeRecord(area, 2, READING);
  await writeRecord(area, 1, OFF);
  await dropRecord(area, 1);
  stop();
  await writeRecord(area, 1, READING);
  expect(told).toEqual([OFF, null]);
});
