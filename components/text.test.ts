import { describe, expect, test } from 'vitest';
import catalogue from '../public/_locales/en/messages.json';
import { ENGLISH } from './test/texts';
import { textsOf } from './text';

describe('plural forms', () => {
  const TABLE: [number, string][] = [
    [0, '0 outlets'],
    [1, '1 outlet'],
    [2, '2 outlets'],
  ];
  for (const [number, text] of TABLE)
    test(text, () => expect(ENGLISH.count('outlets', number)).toBe(text));
  test('a form that a catalogue lacks falls back to "other"', () => {
    const polish = textsOf((key) => (key === 'outlets_other' ? 'other' : ''), 'pl');
    expect(polish.count('outlets', 3)).toBe('other');
  });
});

test('a message that is not there is null where data asks for it', () => {
  expect(ENGLISH.find('feature_coverage')).not.toBeNull();
  expect(ENGLISH.find('feature_nonsense')).toBeNull();
});

test('every placeholder of the catalogue is one that its message uses', () => {
  for (const [key, entry] of Object.entries(catalogue)) {
    const used = [...entry.message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name);
    const given = 'placeholders' in entry ? Object.keys(entry.placeholders) : [];
    expect([...new Set(used)].sort(), key).toEqual(given.sort());
  }
});
