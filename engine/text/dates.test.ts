import { describe, expect, it } from 'vitest';
import { findDates } from './dates';

const DAY = '2025-01-23';
/** text, anchor, then "words = from..to, ~ where read against the anchor" for each time in it. */
const ROWS: readonly (readonly [string, string | null, readonly string[]])[] = [
  ['on January 6, 2021', null, ['January 6, 2021 = 2021-01-06..2021-01-06']],
  ['on Jan. 6, 2021, they', null, ['Jan. 6, 2021 = 2021-01-06..2021-01-06']],
  ['on 6 January 2021', null, ['6 January 2021 = 2021-01-06..2021-01-06']],
  ['the 5th of November, 2024', null, ['5th of November, 2024 = 2024-11-05..2024-11-05']],
  ['on 2025-01-23', null, ['2025-01-23 = 2025-01-23..2025-01-23']],
  ['on 1/23/2025', null, ['1/23/2025 = 2025-01-23..2025-01-23']],
  ['on 23/1/2025', null, ['23/1/2025 = 2025-01-23..2025-01-23']],
  ['in July 2024', null, ['July 2024 = 2024-07-01..2024-07-31']],
  ['in the summer of 2024', null, ['summer of 2024 = 2024-06-01..2024-08-31']],
  ['In 2023 she', null, ['2023 = 2023-01-01..2023-12-31']],
  ['post-2016 plans', null, ['2016 = 2016-01-01..2016-12-31']],
  ['the 2024-25 season', null, ['2024-25 = 2024-01-01..2025-12-31']],
  ['in the 1990s', null, ['the 1990s = 1990-01-01..1999-12-31']],
  ['since the ’90s', null, ['’90s = 1990-01-01..1999-12-31']],
  ['told USA Today', DAY, []],
  ['in 1865', null, ['1865 = 1865-01-01..1865-12-31']],
  ['in December', DAY, ['December = 2024-12-01..2024-12-31 ~']],
  ['It was October, he says', DAY, ['October = 2024-10-01..2024-10-31 ~']],
  ['October saw them meet', DAY, ['October = 2024-10-01..2024-10-31 ~']],
  ['in January', DAY, ['January = 2025-01-01..2025-01-31 ~']],
  ['In January at the house', DAY, ['January = 2025-01-01..2025-01-31 ~']],
  [
    'by September of last year',
    DAY,
    ['September = 2024-09-01..2024-09-30 ~', 'last year = 2024-01-01..2024-12-31 ~'],
  ],
  ['the second week of November she', DAY, ['November = 2024-11-01..2024-11-30 ~']],
  ['thanks to April Ryan', DAY, []],
  ['in December', null, ['December = null..null ~']],
  ['last December', DAY, ['last December = 2024-12-01..2024-12-31 ~']],
  ['in late December', DAY, ['December = 2024-12-01..2024-12-31 ~']],
  ['on July 21', DAY, ['July 21 = 2024-07-21..2024-07-21 ~']],
  ['on February 5', DAY, ['February 5 = 2025-02-05..2025-02-05 ~']],
  ['next year', DAY, ['next year = 2026-01-01..2026-12-31 ~']],
  ['next year', '2025-01', ['next year = 2026-01-01..2026-12-31 ~']],
  ['next year', '2025', ['next year = 2026-01-01..2026-12-31 ~']],
  ['next year', null, ['next year = null..null ~']],
  ['last month', DAY, ['last month = 2024-12-01..2024-12-31 ~']],
  ['earlier this month', DAY, ['earlier this month = 2025-01-01..2025-01-31 ~']],
  ['last month', '2025', ['last month = null..null ~']],
  ['last week', DAY, ['last week = 2025-01-13..2025-01-19 ~']],
  ['on Tuesday', DAY, ['Tuesday = 2025-01-21..2025-01-21 ~']],
  ['on Thursday', DAY, ['Thursday = 2025-01-23..2025-01-23 ~']],
  ['last Thursday', DAY, ['last Thursday = 2025-01-16..2025-01-16 ~']],
  ['next Friday', DAY, ['next Friday = 2025-01-24..2025-01-24 ~']],
  ['on Tuesday', '2025', ['Tuesday = null..null ~']],
  ['yesterday', '2025-03-01', ['yesterday = 2025-02-28..2025-02-28 ~']],
  ['two years ago', DAY, ['two years ago = 2023-01-01..2023-12-31 ~']],
  ['three days ago', DAY, ['three days ago = 2025-01-20..2025-01-20 ~']],
  ['last summer', DAY, ['last summer = 2024-06-01..2024-08-31 ~']],
  ['two weeks after the election', DAY, []],
  ['She may run in May.', DAY, ['May = 2024-05-01..2024-05-31 ~']],
  ['They will march on', DAY, []],
  ['an august body', DAY, []],
  ['2000 people and 2024 votes', DAY, []],
  ['a $2024 bill, flight 2024a, 12,024', DAY, []],
  ['on February 30, 2024', null, ['February = null..null ~', '2024 = 2024-01-01..2024-12-31']],
  ['in ２０２４', null, ['２０２４ = 2024-01-01..2024-12-31']],
  ['on Jan\u00ADuary\u00A06, 2021', null, ['Jan\u00ADuary\u00A06, 2021 = 2021-01-06..2021-01-06']],
  [
    'Plan for 2026 and 2028.',
    null,
    ['2026 = 2026-01-01..2026-12-31', '2028 = 2028-01-01..2028-12-31'],
  ],
];

function shown(text: string, anchor: string | null): string[] {
  return findDates(text, anchor).map(({ from, to, text: words, start, end, relative }) => {
    expect(text.slice(start, end)).toBe(words);
    return `${words} = ${from}..${to}${relative ? ' ~' : ''}`;
  });
}

describe('findDates', () => {
  it.each(ROWS)('reads %j against %j', (text, anchor, expected) => {
    expect(shown(text, anchor)).toEqual(expected);
  });

  it('says which month is meant even without a year', () => {
    expect(findDates('in December', null)[0]?.month).toBe(12);
    expect(findDates('in October 2024', null)[0]?.month).toBe(10);
  });

  it('takes no anchor that is no date', () => {
    expect(shown('next year', 'soon')).toEqual(['next year = null..null ~']);
    expect(shown('last month', '2025-99')).toEqual(['last month = null..null ~']);
  });
});
