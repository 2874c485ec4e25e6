import { describe, expect, it } from 'vitest';
import { tokenize } from '../text/tokens';
import { isOneEdit, Vocabulary } from './vocabulary';

/** A story's terms: stems, a prefix, a person and a phrase. */
function vocabulary(): Vocabulary {
  const terms = ['meet', 'advic', 'election', 'campaign', 'chair*', '~cole', 'reach out', 'defeat'];
  const all = new Vocabulary();
  for (const term of terms) all.add(term);
  return all;
}

/** The terms that a word stands for, with how well. */
function linked(word: string): Record<string, number> {
  const all = vocabulary();
  const known = ['meet', 'advic', 'election', 'campaign', 'chair*', 'defeat'];
  const [token] = tokenize(word);
  const links = token ? all.links(token) : [];
  return Object.fromEntries(
    links.map(({ term, strength }) => [known.find((text) => all.get(text) === term), strength]),
  );
}

describe('what a word of a page stands for', () => {
  it.each([
    ['its stem', 'advice', { advic: 1 }],
    ['an irregular form', 'met', { meet: 1 }],
    ['another case', 'CAMPAIGNS', { campaign: 1 }],
    ['a prefix', 'chairwoman', { 'chair*': 1 }],
    ['nothing', 'lighthouse', {}],
    ['a letter too few', 'camaign', { campaign: 0.8 }],
    ['a letter too many', 'campaaign', { campaign: 0.8 }],
    ['a wrong letter', 'canpaign', { campaign: 0.8 }],
    ['letters swapped', 'campiagn', { campaign: 0.8 }],
    ['two typos are another word', 'canpaing', {}],
    ['a short word with a typo is another word', 'meat', {}],
    ['the first letter is right in most typos', 'gampaign', {}],
  ])('%s: %s', (_, word, wanted) => {
    expect(linked(word)).toEqual(wanted);
  });

  it('a word of the story is no typo of another', () => {
    const all = new Vocabulary();
    const [state, estate] = [all.add('statement'), all.add('statements-x')];
    const [token] = tokenize('statement');
    const terms = token ? all.links(token).map(({ term }) => term) : [];
    expect(terms).toContain(state);
    expect(terms).not.toContain(estate);
  });

  it('the same word is worth more than a relative, and a relative than nothing', () => {
    const all = new Vocabulary();
    const term = all.add('endors');
    const strength = (word: string) => {
      const [token] = tokenize(word);
      return token ? (all.links(token).find((link) => link.term === term)?.strength ?? 0) : 0;
    };
    expect(strength('endorsed')).toBe(1);
    expect(strength('lighthouse')).toBe(0);
  });
});

describe('numbers of terms', () => {
  it('a term keeps its number', () => {
    const all = vocabulary();
    const { size } = all;
    expect(all.add('meet')).toBe(all.get('meet'));
    expect(all.size).toBe(size);
    expect(all.get('never')).toBeUndefined();
  });

  it('is not fooled by names that every object has', () => {
    const all = new Vocabulary();
    expect(all.get('constructor')).toBeUndefined();
    expect(all.get('__proto__')).toBeUndefined();
    all.add('constructor');
    expect(all.get('constructor')).toBe(0);
  });
});

describe('one edit apart', () => {
  it.each([
    ['harris', 'haris', true],
    ['harris', 'harrris', true],
    ['harris', 'herris', true],
    ['harris', 'harirs', true],
    ['harris', 'harris', true],
    ['harris', 'hariss', false],
    ['harris', 'hrrsia', false],
    ['harris', 'har', false],
    ['harris', 'heirris', false],
    ['ab', 'ba', true],
    ['abc', 'cba', false],
    ['', 'a', true],
    ['', '', true],
    ['', 'ab', false],
    ['aaaa', 'aaa', true],
  ])('%s / %s: %s', (a, b, wanted) => {
    expect(isOneEdit(a, b)).toBe(wanted);
    expect(isOneEdit(b, a)).toBe(wanted);
  });
});
