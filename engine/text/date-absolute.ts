import { days, monthNumber, months } from './calendar';
import { A_DIGIT, type DateRule, MONTH, type Read } from './date-rule';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
/** A year or day is not part of a longer number, a price or a name. */
const OPEN = '(?<![\\p{L}\\p{N}$€£.,:/]|\\d-)';
const SHUT = '(?![\\p{L}\\p{N}%]|[.,:/]\\d)';
const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const COUNTED =
  '(?! (?:\\p{Ll}+ )?(?:people|votes?|voters|men|women|children|dollars|euros|pounds|miles|acres|jobs|troops|soldiers|years|days|hours|pages|words|seats|points|homes|cases|deaths|students|workers|employees|tons|fans|members|guests|tickets|copies)(?!\\p{L}))';

/** Times that say themselves which year they mean. */
export const absoluteRules: readonly DateRule[] = [
  {
    name: 'iso',
    needs: A_DIGIT,
    pattern: new RegExp(`${OPEN}${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)(?![\\d-])`, 'gu'),
    read: ({ year, month, day }) => absolute(Number(year), Number(month), Number(day)),
  },
  {
    name: 'slashed',
    needs: A_DIGIT,
    pattern: /(?<![\d/])(?<a>[0-3]?\d)\/(?<b>[0-3]?\d)\/(?<year>(?:19|20)?\d\d)(?![\d/])/gu,
    read: ({ a, b, year }) => {
      const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
      // the American order, unless its month would be none
      return absolute(full, Number(a), Number(b)) ?? absolute(full, Number(b), Number(a));
    },
  },
  {
    name: 'month-day-year',
    needs: A_DIGIT,
    pattern: new RegExp(
      `${OPEN}(?<month>${MONTH}) ${DAY}(?:\\s?[–-]\\s?\\d{1,2})?,? (?:of |in )?${YEAR}${SHUT}`,
      'gu',
    ),
    read: ({ month, day, year }) => absolute(Number(year), monthNumber(month ?? ''), Number(day)),
  },
  {
    name: 'day-month-year',
    needs: A_DIGIT,
    pattern: new RegExp(`${OPEN}${DAY} (?:of )?(?<month>${MONTH}),? ${YEAR}${SHUT}`, 'gu'),
    read: ({ month, day, year }) => absolute(Number(year), monthNumber(month ?? ''), Number(day)),
  },
  {
    name: 'month-year',
    needs: A_DIGIT,
    pattern: new RegExp(`${OPEN}(?<month>${MONTH})(?: of|,)? ${YEAR}${SHUT}`, 'gu'),
    read: ({ month, year }) => absolute(Number(year), monthNumber(month ?? '')),
  },
  {
    name: 'season-year',
    needs: A_DIGIT,
    pattern: new RegExp(
      `${OPEN}(?<season>spring|summer|fall|autumn|winter) (?:of )?${YEAR}${SHUT}`,
      'giu',
    ),
    read: ({ season, year }) => {
      const first = SEASONS[(season ?? '').toLowerCase()];
      return first === undefined ? null : said(months(Number(year), first, 3));
    },
  },
  {
    name: 'years',
    needs: A_DIGIT,
    pattern: new RegExp(`${OPEN}${YEAR}[-–/](?<short>\\d\\d)${SHUT}`, 'gu'),
    read: ({ year, short }) => {
      const end = Math.floor(Number(year) / 100) * 100 + Number(short);
      if (end <= Number(year) || end - Number(year) > 20) return null;
      return said({ from: `${year}-01-01`, to: `${end}-12-31` });
    },
  },
  {
    name: 'decade',
    needs: A_DIGIT,
    pattern:
      /(?<![\p{L}\p{N}])(?:the )?(?:(?:early|mid|late)[- ])?(?<year>(?:1[5-9]|20)\d0)'?s(?!\p{L})/giu,
    read: ({ year }) => said({ from: `${year}-01-01`, to: `${Number(year) + 9}-12-31` }),
  },
  {
    name: 'short-decade',
    needs: A_DIGIT,
    pattern: /(?<=the )'?(?<tens>[2-9]0)s(?!\p{L})/gu,
    read: ({ tens }) => said({ from: `19${tens}-01-01`, to: `19${Number(tens) + 9}-12-31` }),
  },
  {
    name: 'year',
    needs: A_DIGIT,
    pattern: new RegExp(`${OPEN}${YEAR}(?:'s)?${SHUT}${COUNTED}`, 'gu'),
    read: ({ year }) => absolute(Number(year)),
  },
  {
    name: 'old-year',
    needs: A_DIGIT,
    pattern:
      /(?<=(?:^|\s)(?:in|since|by|until|from|during|before|after) )(?<year>1[0-8]\d\d)(?![\p{L}\p{N}%,.]\d|\d)/giu,
    read: ({ year }) => absolute(Number(year)),
  },
];

function absolute(year: number, month?: number | null, day?: number): Read | null {
  if (month === null) return null;
  const found = days(year, month, day);
  return found && { days: found, month: month ?? null, relative: false };
}

function said(found: Read['days']): Read | null {
  return found && { days: found, month: null, relative: false };
}
