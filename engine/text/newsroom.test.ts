import { expect, test } from 'vitest';
import { areNewsOpposites, isKnownPlace, newsroomRelativesOf } from './newsroom';
import { stem } from './stem';

const strength = (a: string, b: string) =>
  newsroomRelativesOf(stem(a)).find((one) => one.stem === stem(b))?.strength ?? 0;

test.each([
  ['killed', 'dead'],
  ['quake', 'tremor'],
  ['police', 'officers'],
  ['vows', 'pledged'],
])('headlines put %s for %s, both ways, and less than surely', (a, b) => {
  expect(strength(a, b)).toBeGreaterThan(0);
  expect(strength(a, b)).toBe(strength(b, a));
  expect(strength(a, b)).toBeLessThan(strength('Chinese'.toLowerCase(), 'china'));
});

test('no word stands for itself, nor for one of another group', () => {
  expect(strength('killed', 'kill')).toBe(0);
  expect(strength('germany', 'france')).toBe(0);
});

test.each([
  ['up', 'down', true],
  ['down', 'up', true],
  ['acquitted', 'convicted', true],
  ['up', 'higher', false],
])('opposites: %s, %s', (a, b, expected) => {
  expect(areNewsOpposites(stem(a), stem(b))).toBe(expected);
});

test('places are known by country, people and capital', () => {
  expect(['france', 'french', 'paris'].every((word) => isKnownPlace(stem(word)))).toBe(true);
  expect(isKnownPlace(stem('river'))).toBe(false);
});
