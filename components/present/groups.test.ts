import { describe, expect, test } from 'vitest';
import type { ComparedDetail, Verdict } from '../../engine/model';
import { comparison, detail, RELATED, RICH } from '../test/samples';
import { countsOf, type Group, grouped, groupOf } from './groups';

const stated = (verdicts: Record<string, Verdict>, more: Partial<ComparedDetail> = {}) =>
  detail('d', verdicts, ['s1'], more);
const omitted = (verdicts: Record<string, Verdict>, more: Partial<ComparedDetail> = {}) =>
  detail('d', verdicts, [], more);
const OTHER = { type: 'date', page: '2024', theirs: ['2020'] } as const;

const TABLE: [string, ComparedDetail, Group | null][] = [
  ['one contradicts', stated({ a: 'confirms', b: 'conflicts' }), 'contradicted'],
  ['a value of its own', stated({ a: 'omits' }, { conflict: OTHER }), 'contradicted'],
  ['one confirms', stated({ a: 'confirms', b: 'omits' }), 'confirmed'],
  ['one confirms, one is unsure', stated({ a: 'confirms', b: 'unsure' }), 'confirmed'],
  ['one is unsure', stated({ a: 'unsure', b: 'omits' }), 'undecided'],
  ['nobody has it', stated({ a: 'omits', b: 'not-yet-known', c: 'out-of-scope' }), 'only-here'],
  ['we hold no other account', stated({}), 'only-here'],
  ['left out', omitted({ a: 'reports', b: 'omits' }), 'left-out'],
  ['left out, but of another event', omitted({ a: 'reports' }, { about: 'related' }), null],
  ['told by nobody', omitted({ a: 'omits' }), null],
];

describe('the group of a detail', () => {
  for (const [name, given, group] of TABLE)
    test(name, () => expect(groupOf(given, comparison({}))).toBe(group));
});

test('what most accounts have stands first among what is left out', () => {
  const ids = grouped(RICH).details['left-out'].map(({ id }) => id);
  expect(ids).toEqual(['left-by-two', 'left-by-one']);
});

test('claims that are no detail count as only here', () => {
  expect(countsOf(RICH)).toEqual({
    contradicted: 1,
    confirmed: 1,
    undecided: 1,
    'only-here': 2,
    'left-out': 2,
  });
});

test('a page about another event is asked only for what belongs to that', () => {
  expect(grouped(RELATED).details['left-out'].map(({ id }) => id)).toEqual(['own-left-out']);
});
