import { describe, expect, test } from 'vitest';
import { FEATURES } from '../../engine/match/features';
import type { Hedge } from '../../engine/model';
import { detail, origin, RICH } from '../test/samples';
import { ENGLISH } from '../test/texts';
import { dateText } from './dates';
import { backing } from './origins';
import { backingText, FEATURE_ORDER, hedgeText, spoken, traceText } from './words';

describe('how sure, and from whom', () => {
  const TABLE: [Hedge, string | null, string][] = [
    ['stated', null, 'stated as fact'],
    ['stated', 'city-magazine', 'stated as fact, from City Magazine'],
    ['attributed', null, 'attributed, source not known to us'],
    ['attributed', 'city-magazine', 'according to City Magazine'],
    ['rumoured', null, 'as a rumour'],
    ['rumoured', 'city-magazine', 'as a rumour, from City Magazine'],
    ['attributed', 'nobody-we-know', 'according to nobody-we-know'],
  ];
  for (const [hedge, from, text] of TABLE)
    test(text, () =>
      expect(hedgeText(hedge, from === null ? null : origin(from), RICH, ENGLISH)).toBe(text),
    );
});

describe('who backs a detail: origins are counted, not outlets', () => {
  const city = { hedge: 'attributed', origin: origin('city-magazine'), phrase: null } as const;
  const none = { hedge: 'stated', origin: null, phrase: null } as const;
  const TABLE: [string, Parameters<typeof detail>[3]][] = [
    [
      '1 outlet, 1 origin: City Magazine',
      { accounts: { alpha: 'confirms' }, reports: { alpha: city } },
    ],
    [
      '2 outlets, 1 origin: City Magazine',
      { accounts: { alpha: 'confirms', beta: 'confirms' }, reports: { alpha: city, beta: city } },
    ],
    [
      '2 outlets, 1 origin: City Magazine; 1 names none',
      { accounts: { alpha: 'confirms', beta: 'confirms' }, reports: { alpha: city, beta: none } },
    ],
    ['1 outlet, no origin named', { accounts: { alpha: 'confirms' }, reports: { alpha: none } }],
    ['1 outlet, no origin named', { accounts: { alpha: 'confirms', beta: 'omits' }, reports: {} }],
  ];
  for (const [text, more] of TABLE)
    test(text, () => {
      const backed = backing(detail('d', {}, ['s1'], more), RICH, 'confirms');
      expect(backingText(backed, ENGLISH)).toBe(text);
    });
});

test('a trace speaks in words, and in its own name where there are none', () => {
  expect(traceText('rule', 'the statement carries the detail', ENGLISH)).toMatch(/^A sentence/);
  expect(traceText('feature', 'coverage', ENGLISH)).toMatch(/^Words of/);
  expect(traceText('feature', 'some-new.thing', ENGLISH)).toBe('some new thing');
  expect(spoken({ rule: 'r', score: 1, features: { a: 0, b: -1 } })).toEqual([['b', -1]]);
});

test("features stand in the engine's order, whatever order a storage gave them", () => {
  expect(FEATURE_ORDER.slice(0, FEATURES.length)).toEqual([...FEATURES]);
  const features = { leads: 1, context: 1, unheard: 1, coverage: 1, company: 1, slots: 1 };
  expect(spoken({ rule: 'r', score: 1, features }).map(([name]) => name)).toEqual([
    'coverage',
    'slots',
    'context',
    'leads',
    'company',
    'unheard',
  ]);
});

test('every feature that the engine weighs has its words', () => {
  for (const name of FEATURES) expect(ENGLISH.find(`feature_${name}`), name).not.toBeNull();
});

describe('dates are as exact as they are known', () => {
  const TABLE: [string, string][] = [
    ['2025-01-23', 'January 23, 2025'],
    ['2025-01', 'January 2025'],
    ['2025', '2025'],
    ['soon', 'soon'],
  ];
  for (const [date, text] of TABLE) test(date, () => expect(dateText(date, 'en')).toBe(text));
});
