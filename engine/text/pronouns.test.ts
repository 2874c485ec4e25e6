import { describe, expect, it } from 'vitest';
import type { Person } from '../model';
import { buildDirectory, findMentions } from './people';
import { type Reference, Referents } from './pronouns';
import { tokenize } from './tokens';

const PEOPLE: readonly Person[] = [
  { id: 'cole', name: 'Cole', aliases: [], roles: [], pronoun: 'she' },
  { id: 'ortiz', name: 'Ortiz', aliases: [], roles: [], pronoun: 'she' },
  { id: 'pike', name: 'Pike', aliases: [], roles: [], pronoun: 'he' },
  { id: 'ash', name: 'Ash', aliases: [], roles: [], pronoun: 'they' },
];
const directory = buildDirectory(PEOPLE);

/** Whom the pronouns of the last of some statements may mean. */
function meant(...texts: string[]): Reference[] {
  const referents = new Referents(new Map(PEOPLE.map((one) => [one.id, one])), ['cole', 'ortiz']);
  return texts
    .map((text) => {
      const tokens = tokenize(text);
      return referents.next(tokens, findMentions(tokens, directory));
    })
    .reduce((_, last) => last, []);
}

/** The likeliest person of the last statement's first pronoun. */
function likeliest(...texts: string[]): string | null {
  const all = meant(...texts);
  const first = all.filter(({ at }) => at === all[0]?.at);
  return first.sort((a, b) => b.strength - a.strength)[0]?.person ?? null;
}

const ROWS: readonly (readonly [string, readonly string[], string | null])[] = [
  ['nobody was named', ['She spoke.'], null],
  ['the one named before', ['Cole came.', 'She spoke.'], 'cole'],
  ['in the same statement', ['Cole came when she could.'], 'cole'],
  ['only those before it', ['When she could, Cole came.'], null],
  ['of that gender', ['Cole met Pike.', 'He spoke.'], 'pike'],
  ['of that gender, though another leads', ['Pike met Cole.', 'She spoke.'], 'cole'],
  ['the first of two', ['Cole met Ortiz.', 'She spoke.'], 'cole'],
  ['the nearest statement first', ['Cole came.', 'Ortiz left.', 'She spoke.'], 'ortiz'],
  ['possessive', ['Pike came.', 'His ship sank.'], 'pike'],
  ['reflexive', ['Ortiz came.', 'She hurt herself.'], 'ortiz'],
  ['carried on', ['Cole came.', 'She sat.', 'She ate.', 'She drank.', 'She left.'], 'cole'],
  [
    'forgotten after three statements',
    ['Cole came.', 'It rained.', 'It snowed.', 'It froze.', 'She spoke.'],
    null,
  ],
];

describe('a pronoun means', () => {
  it.each(ROWS)('%s', (_, texts, wanted) => {
    expect(likeliest(...texts)).toBe(wanted);
  });

  it('others who fit as well, less surely', () => {
    const found = meant('Cole met Ortiz and Pike.', 'She spoke.');
    expect(found.map(({ person }) => person)).toEqual(['cole', 'ortiz']);
    expect(found[0]?.strength).toBeGreaterThan(found[1]?.strength ?? 1);
    expect(found.every(({ strength }) => strength > 0 && strength < 1)).toBe(true);
  });
});

describe('the two together', () => {
  const pair = (...texts: string[]) => meant(...texts).map(({ person }) => person);

  it.each([
    ['The pair laughed.', ['cole', 'ortiz']],
    ['Both laughed.', ['cole', 'ortiz']],
    ['The two women laughed.', ['cole', 'ortiz']],
    ['They laughed.', ['cole', 'ortiz']],
    ['Two ferries sank.', []],
    ['The women laughed.', []],
  ])('%s', (text, wanted) => {
    expect(pair('Cole met Ortiz.', text)).toEqual(wanted);
  });

  it('are nobody until both were named', () => {
    expect(pair('Cole came.', 'Both laughed.')).toEqual([]);
    expect(pair('Cole came.', 'Pike left.', 'Ortiz came.', 'Both laughed.')).toHaveLength(2);
  });

  it('"they" is less sure than "both"', () => {
    const strength = (text: string) => meant('Cole met Ortiz.', text)[0]?.strength ?? 0;
    expect(strength('Both laughed.')).toBeGreaterThan(strength('They laughed.'));
  });
});
