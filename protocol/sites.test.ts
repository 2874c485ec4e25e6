import { describe, expect, test } from 'vitest';
import { hostOf, isOff, switchSite } from './sites';
import { Memory } from './test/memory';

describe('the name of a site', () => {
  const TABLE: [string | null | undefined, string | null][] = [
    ['https://www.a.example/x?y#z', 'a.example'],
    ['http://news.a.example:8080/', 'news.a.example'],
    ['https://127.0.0.1/', '127.0.0.1'],
    ['about:blank', null],
    ['file:///a/b', null],
    ['chrome://version', null],
    ['not an address', null],
    ['', null],
    [null, null],
    [undefined, null],
  ];
  for (const [url, host] of TABLE) test(String(url), () => expect(hostOf(url)).toBe(host));
});

const areas = () => ({ disk: new Memory(), memory: new Memory() });

test('a site is off until it is switched on', async () => {
  const kept = areas();
  expect(await isOff(kept, 'a.example')).toBe(false);
  await switchSite(kept, 'a.example', true, false);
  expect(await isOff(kept, 'a.example')).toBe(true);
  expect(await isOff(kept, 'b.example')).toBe(false);
  await switchSite(kept, 'a.example', false, false);
  expect(await isOff(kept, 'a.example')).toBe(false);
  expect(await kept.disk.get(null)).toEqual({ 'sites-off': [] });
});

test('nothing of a private window is written to disk', async () => {
  const kept = areas();
  await switchSite(kept, 'a.example', true, true);
  expect(await isOff(kept, 'a.example')).toBe(true);
  expect(await kept.disk.get(null)).toEqual({});
});

test('what is off on disk can be switched on in a private window, until the browser ends', async () => {
  const kept = areas();
  await switchSite(kept, 'a.example', true, false);
  await switchSite(kept, 'a.example', false, true);
  expect(await isOff(kept, 'a.example')).toBe(false);
  expect(await isOff({ ...kept, memory: new Memory() }, 'a.example')).toBe(true);
});

test('switches that cannot be read leave everything on', async () => {
  const kept = areas();
  await kept.disk.set({ 'sites-off': { from: 'another version' } });
  expect(await isOff(kept, 'from')).toBe(false);
  const broken = { get: () => Promise.reject(new Error('unreadable')), set: async () => {} };
  expect(await isOff({ disk: broken, memory: broken }, 'a.example')).toBe(false);
});

test('names of an object’s own parts are sites like any other', async () => {
  const kept = areas();
  expect(await isOff(kept, 'constructor')).toBe(false);
  await switchSite(kept, 'constructor', true, false);
  expect(await isOff(kept, 'constructor')).toBe(true);
});
