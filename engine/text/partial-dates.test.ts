import { describe, expect, it } from 'vitest';
import { daysBetween, earliest, latest } from './partial-dates';

describe('a partial date', () => {
  it.each([
    ['2025', '2025-01-01', '2025-12-31'],
    ['2025-02', '2025-02-01', '2025-02-31'],
    ['2025-02-03', '2025-02-03', '2025-02-03'],
  ])('%s is a span of days', (date, first, last) => {
    expect(earliest(date)).toBe(first);
    expect(latest(date)).toBe(last);
  });

  it.each([
    ['2025-01-24', '2025-01-24', 0],
    ['2025-01-24', '2025-01-27', 3],
    ['2025-01-24', '2025-01-14', -10],
    ['2025-01-24', '2025', 0],
    ['2025-01-24', '2025-01', 0],
    ['2025-01', '2025-01-03', 0],
    ['2025-01-01', '2024', -1],
    ['2024', '2025-01-02', 2],
    ['2025-03-01', '2025-02', -1],
    ['2025-03-01', '2025-14-44', null],
    ['soon', '2025', null],
  ])('from %s to %s are %s days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
