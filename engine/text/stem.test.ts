import { describe, expect, it } from 'vitest';
import { stem } from './stem';

/** Words in a row have one stem. */
const SAME: readonly string[] = [
  'campaign campaigns campaigned campaigning',
  'meet met meets meeting meetings',
  'speak spoke spoken speaks speaking',
  'go went gone goes going',
  'lose lost loses losing',
  'woman women',
  'crisis crises',
  'organize organise organized organised organising',
  'analyze analyse analysed',
  'color colour colours coloured',
  'honor honour honoured',
  'center centre',
  'theater theatre',
  'program programme programmes',
  'defense defence',
  'traveled travelled traveling travelling traveler traveller',
  'canceled cancelled',
];

/** Words in a row have different stems. */
const DIFFERENT: readonly string[] = [
  'hour our',
  'four for',
  'raise rise',
  'wise wide',
  'promise prom',
  'advise adverse',
  'surprise surplus',
  'fence fens',
  'filled filed',
  'called caled',
  'lie lay-by',
];

describe('stems', () => {
  it.each(SAME)('one: %s', (words) => {
    expect(new Set(words.split(' ').map(stem)).size).toBe(1);
  });

  it.each(DIFFERENT)('different: %s', (words) => {
    const all = words.split(' ');
    expect(new Set(all.map(stem)).size).toBe(all.length);
  });

  it.each(['', 'a', 'i', 'é', '渡', '123', '49th', 'constructor', 'a'.repeat(10_000)])(
    'of %j is a stem of itself',
    (word) => {
      expect(typeof stem(word)).toBe('string');
      expect(stem(word)).toBe(stem(word));
    },
  );
});
