import { type Days, days, monthNumber, months, shift, weekdayNumber, weekdayOf } from './calendar';
import {
  A_DAY,
  A_DIGIT,
  A_MONTH,
  A_SEASON,
  A_UNIT,
  type Anchor,
  type DateRule,
  LONG_AGO,
  MONTH,
  type Read,
  WEEKDAY,
} from './date-rule';

const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
const SEASONS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
};
const COUNTS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
/** A date this many days ahead of the anchor is still to come; one further ahead was a year before. */
const AHEAD = 60;

/** Times that are read against the day of publication. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'month-day',
    needs: A_DIGIT,
    pattern: new RegExp(
      `${EDGE}(?<month>${MONTH}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d:%]|[,.]\\d|\\p{L})`,
      'gu',
    ),
    read: monthDay,
  },
  {
    name: 'day-month',
    needs: A_DIGIT,
    pattern: new RegExp(
      `${EDGE}(?<day>[0-3]?\\d)(?:st|nd|rd|th)? (?:of )?(?<month>${MONTH})${END}`,
      'gu',
    ),
    read: monthDay,
  },
  {
    name: 'month',
    needs: A_MONTH,
    pattern: new RegExp(
      `(?<=${EDGE}(?:in|since|until|till|by|this|of|late|early|mid|during|from|through|before|after|between|and|to|for|a|the|his|her|their|on|next|last|past|previous|every|was|is|came|around|about|or)[ -])(?<month>${MONTH})${END}(?=(?<next>\\s\\p{L}\\p{L})?)`,
      'giu',
    ),
    // "May Britt" is somebody; capitals are told apart here, because the pattern takes them for small letters
    read: ({ month = '', next = '' }, anchor) =>
      !/^\p{Lu}/u.test(month) || /^\s\p{Lu}\p{Ll}/u.test(next)
        ? null
        : inMonth(monthNumber(month), anchor),
  },
  {
    name: 'month-alone',
    needs: A_MONTH,
    // these are nobody's names and no other words: "October saw them meet"
    pattern: new RegExp(
      `${EDGE}(?<month>January|February|September|October|November|December)${END}(?!\\s\\p{Lu}\\p{Ll})`,
      'gu',
    ),
    read: ({ month = '' }, anchor) => inMonth(monthNumber(month), anchor),
  },
  {
    name: 'which-month',
    needs: A_MONTH,
    pattern: new RegExp(
      `${EDGE}(?<which>this|last|next|past|this past|this coming) (?<month>${MONTH})${END}`,
      'giu',
    ),
    read: ({ which, month }, anchor) => whichMonth(which ?? '', monthNumber(month ?? ''), anchor),
  },
  {
    name: 'which-season',
    needs: A_SEASON,
    pattern: new RegExp(
      `${EDGE}(?<which>this|last|next|this past|this coming) (?<season>spring|summer|fall|autumn|winter)${END}`,
      'giu',
    ),
    read: whichSeason,
  },
  {
    name: 'which-unit',
    needs: A_UNIT,
    pattern: new RegExp(
      `${EDGE}(?:(?:earlier|later|early|late|sometime) )?(?<which>this|last|next|the previous|the following|the coming) (?<unit>year|month|week|weekend)${END}`,
      'giu',
    ),
    read: ({ which, unit }, anchor) => whichUnit(which ?? '', unit ?? '', anchor),
  },
  {
    name: 'day-word',
    needs: A_DAY,
    pattern: new RegExp(
      `${EDGE}(?<word>today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening))${END}(?!'s? (?:society|world|america))`,
      'giu',
    ),
    read: ({ word }, anchor) => {
      const step = /^(?:yester|last)/i.test(word ?? '')
        ? -1
        : /^tomorrow/i.test(word ?? '')
          ? 1
          : 0;
      return near(anchor?.day ? span(shift(anchor.day, step)) : null);
    },
  },
  {
    name: 'weekday',
    needs: A_DAY,
    pattern: new RegExp(
      `${EDGE}(?:(?<which>last|next|this|this past|this coming) )?(?<day>${WEEKDAY})(?:'s)?${END}`,
      'gu',
    ),
    read: ({ which, day }, anchor) => weekday(which, weekdayNumber(day ?? ''), anchor),
  },
  {
    name: 'ago',
    needs: LONG_AGO,
    pattern: new RegExp(
      `${EDGE}(?<count>\\d{1,3}|${Object.keys(COUNTS).join('|')}) (?<unit>day|week|month|year)s? ago${END}`,
      'giu',
    ),
    read: ({ count, unit }, anchor) =>
      ago(COUNTS[(count ?? '').toLowerCase()] ?? Number(count), unit ?? '', anchor),
  },
];

function near(found: Days | null, month: number | null = null): Read {
  return { days: found, month, relative: true };
}

function span(day: string): Days {
  return { from: day, to: day };
}

function monthDay(
  { month, day }: Readonly<Record<string, string | undefined>>,
  anchor: Anchor | null,
): Read | null {
  const number = monthNumber(month ?? '');
  if (number === null || !days(2024, number, Number(day))) return null;
  if (!anchor) return near(null, number);
  const found = days(anchor.year, number, Number(day));
  const today =
    anchor.day ??
    (anchor.month === null ? `${anchor.year}-12-31` : (days(anchor.year, anchor.month)?.to ?? ''));
  const late = found !== null && found.from > shift(today, AHEAD);
  return near(late ? days(anchor.year - 1, number, Number(day)) : found, number);
}

/** The nearest such month that is not ahead of the anchor. */
export function inMonth(month: number | null, anchor: Anchor | null): Read | null {
  if (month === null) return null;
  if (anchor?.month == null) return near(null, month);
  return near(days(month > anchor.month ? anchor.year - 1 : anchor.year, month), month);
}

function whichMonth(which: string, month: number | null, anchor: Anchor | null): Read | null {
  if (month === null) return null;
  if (!anchor?.month) return near(null, month);
  const back = /last|past/i.test(which);
  const ahead = /next|coming/i.test(which);
  const year =
    anchor.year + (back && month >= anchor.month ? -1 : ahead && month <= anchor.month ? 1 : 0);
  return near(days(year, month), month);
}

function whichSeason(
  { which, season }: Readonly<Record<string, string | undefined>>,
  anchor: Anchor | null,
): Read | null {
  const first = SEASONS[(season ?? '').toLowerCase()];
  if (first === undefined || !anchor?.month) return near(null);
  const back = /last|past/i.test(which ?? '');
  const ahead = /next|coming/i.test(which ?? '');
  const year =
    anchor.year + (back && first + 2 >= anchor.month ? -1 : ahead && first <= anchor.month ? 1 : 0);
  return near(months(year, first, 3));
}

function whichUnit(which: string, unit: string, anchor: Anchor | null): Read {
  const step = /last|previous/i.test(which) ? -1 : /next|following|coming/i.test(which) ? 1 : 0;
  if (!anchor) return near(null);
  if (/^year$/i.test(unit)) return near(days(anchor.year + step));
  if (/^month$/i.test(unit)) {
    if (anchor.month === null) return near(null);
    const index = anchor.year * 12 + anchor.month - 1 + step;
    return near(days(Math.floor(index / 12), (index % 12) + 1));
  }
  if (!anchor.day) return near(null);
  const monday = shift(anchor.day, -((weekdayOf(anchor.day) + 6) % 7) + step * 7);
  const weekend = /^weekend$/i.test(unit);
  return near({ from: weekend ? shift(monday, 5) : monday, to: shift(monday, 6) });
}

/** News speaks of the last such day, the day of publication included, unless it says which. */
function weekday(
  which: string | undefined,
  day: number | null,
  anchor: Anchor | null,
): Read | null {
  if (day === null) return null;
  if (!anchor?.day) return near(null);
  const behind = (weekdayOf(anchor.day) - day + 7) % 7;
  const ahead = /next|coming/i.test(which ?? '');
  const last = /last|past/i.test(which ?? '') && behind === 0 ? 7 : behind;
  return near(span(shift(anchor.day, ahead ? 7 - behind : -last)));
}

/** Rounded to the unit: "two years ago" is that year, "three days ago" that day. */
function ago(count: number, unit: string, anchor: Anchor | null): Read {
  if (!anchor) return near(null);
  if (/^year/i.test(unit)) return near(days(anchor.year - count));
  if (/^month/i.test(unit)) {
    if (anchor.month === null) return near(null);
    const index = anchor.year * 12 + anchor.month - 1 - count;
    return near(days(Math.floor(index / 12), (index % 12) + 1));
  }
  if (!anchor.day) return near(null);
  if (/^day/i.test(unit)) return near(span(shift(anchor.day, -count)));
  const middle = shift(anchor.day, -7 * count);
  return near({ from: shift(middle, -3), to: shift(middle, 3) });
}
