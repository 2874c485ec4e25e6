import { inMonth } from './date-relative';
import type { DateRule } from './date-rule';

/** Days that everybody knows, and their months. */
const HOLIDAYS: Readonly<Record<string, number>> = {
  "New Year's Day": 1,
  "New Year's Eve": 12,
  'New Years Day': 1,
  'New Years Eve': 12,
  Christmas: 12,
  Advent: 12,
  Hanukkah: 12,
  'Boxing Day': 12,
  Thanksgiving: 11,
  Halloween: 10,
  'Labor Day': 9,
  'Memorial Day': 5,
  'Independence Day': 7,
  "Valentine's Day": 2,
};

/** Days with names, read as the months they lie in: enough to tell a party at Christmas from one in October. */
export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday',
    needs:
      /new year|christmas|advent|hanukkah|boxing|thanksgiving|halloween|(?:labor|memorial|independence|valentine's) day/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?<holiday>${Object.keys(HOLIDAYS).join('|')})(?: (?:Day|Eve))?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ({ holiday }, anchor) => inMonth(HOLIDAYS[holiday ?? ''] ?? null, anchor),
  },
];
