import { describe, expect, it } from 'vitest';
import { stem } from './stem';
import { areOpposite, idfOf, relativesOf } from './words';

const worth = (word: string) => idfOf(stem(word));
const related = (a: string, b: string) =>
  relativesOf(stem(a)).find((one) => one.stem === stem(b))?.strength ?? 0;

describe('how rare a word is in the news', () => {
  it.each([
    ['the', 'president'],
    ['said', 'election'],
    ['year', 'governor'],
    ['people', 'convention'],
    ['government', 'commiserate'],
    ['week', 'flabbergasted'],
  ])('%s is commoner than %s', (common, rare) => {
    expect(worth(common)).toBeLessThan(worth(rare));
  });

  it('a word that nobody knows is among the rarest', () => {
    const unknown = worth('xyzzyplugh');
    expect(unknown).toBeGreaterThanOrEqual(worth('flabbergasted'));
    expect(idfOf('constructor')).toBeGreaterThan(0);
    expect(idfOf('__proto__')).toBe(unknown);
  });
});

describe('words that may stand for another', () => {
  it.each([
    ['decide', 'decision'],
    ['buy', 'purchase'],
    ['begin', 'start'],
  ])('%s, %s: both ways, less than the word itself', (a, b) => {
    expect(related(a, b)).toBeGreaterThan(0);
    expect(related(a, b)).toBeLessThan(1);
    expect(related(b, a)).toBe(related(a, b));
  });

  it('a word of the same root counts more than one of like meaning', () => {
    expect(related('decide', 'decision')).toBeGreaterThan(related('begin', 'start'));
  });

  it.each([
    ['ferry', 'election'],
    ['president', 'banana'],
    ['constructor', 'prototype'],
  ])('%s and %s have nothing to do with each other', (a, b) => {
    expect(related(a, b)).toBe(0);
  });
});

describe('opposites', () => {
  it.each([
    ['win', 'lose', true],
    ['open', 'close', true],
    ['accept', 'reject', true],
    ['win', 'win', false],
    ['win', 'ferry', false],
    ['', '', false],
    ['constructor', 'toString', false],
  ])('%s / %s: %s', (a, b, wanted) => {
    expect(areOpposite(stem(a), stem(b))).toBe(wanted);
    expect(areOpposite(stem(b), stem(a))).toBe(wanted);
  });
});
