import type { Value } from '../model';
import { type DateMention, findDates } from '../text/dates';
import { findNumbers, type Quantity } from '../text/numbers';
import { oncePer } from '../text/once-per';
import type { Particulars } from './particulars';
import type { PreparedDetail, PreparedValue } from './prepared';
import { isRefused, isRefusedAt } from './refused';
import type { Sheet } from './sheet';

/** A term this sure shows a value. */
const SHOWN = 0.8;
/** Two counts within this ratio are one figure, rounded. */
const ROUNDING = 0.06;

/** The versions of a detail all of whose values stand in a statement; versions without values always do. */
export function versionsTold(detail: PreparedDetail, sheet: Sheet, read: Particulars): number[] {
  return detail.values.flatMap((values, version) =>
    values.every((value) => isShown(value, sheet, read)) ? [version] : [],
  );
}

/**
 * Whether a statement gives a value: in one of its known forms, as the same day or month, as the same number. "In October, not
 * December" gives the one month only.
 */
export function isShown(prepared: PreparedValue, sheet: Sheet, read: Particulars): boolean {
  if (placesOf(prepared, sheet).some((token) => !isRefused(sheet, token))) return true;
  const given = ({ start }: DateMention | Quantity) => !isRefusedAt(sheet.statement.text, start);
  if (prepared.value.type === 'date') {
    const wanted = dateOf(prepared.value);
    return wanted !== null && read.dates.some((one) => isWithin(one, wanted) && given(one));
  }
  if (prepared.value.type === 'number') {
    const wanted = numberOf(prepared.value);
    return wanted !== null && read.numbers.some((one) => isSameNumber(one, wanted) && given(one));
  }
  return false;
}

/** The tokens at which one of a value's known forms stands in a statement. */
export const placesOf = ({ terms }: Pick<PreparedValue, 'terms'>, sheet: Sheet): number[] =>
  terms.flatMap((term) => ((sheet.best[term] ?? 0) >= SHOWN ? [sheet.at[term] ?? -1] : []));

/** The time that a value names; null when it names none by itself. */
export const dateOf = oncePer((value: Value) => findDates(value.text, null)[0] ?? null);

/** The number that a value names. */
export const numberOf = oncePer((value: Value) => findNumbers(value.text)[0] ?? null);

/** The time that a value names by itself; where only its other forms do, all that these name. */
export const datesOf = oncePer(({ text, aliases }: Value) => {
  const read = (form: string) =>
    findDates(form, null).filter((date) => date.from !== null || date.month !== null);
  const own = read(text);
  return own.length ? own.slice(0, 1) : aliases.flatMap(read);
});

/** All numbers that a value and its other forms name. */
export const numbersOf = oncePer(({ text, aliases }: Value) =>
  [text, ...aliases].flatMap((form) => findNumbers(form)),
);

/** Whether a mention lies within a wanted time: a day in its month, a month without a year in that month. */
export function isWithin(mention: DateMention, wanted: DateMention): boolean {
  if (mention.from && mention.to && wanted.from && wanted.to)
    return mention.from >= wanted.from && mention.to <= wanted.to;
  return mention.month !== null && mention.month === wanted.month;
}

/**
 * Whether two times answer the same question and cannot both hold: a year against a year given as such, a month
 * against a month, a season against a month. A day of this week says nothing of the year of an election.
 */
export function isOtherTime(mention: DateMention, wanted: DateMention): boolean {
  if (wanted.month !== null) {
    if (mention.month === null) return SEASON.test(mention.text) && isApart(mention, wanted);
    return (
      mention.month !== wanted.month ||
      yearGiven(mention) !== (yearGiven(wanted) ?? yearGiven(mention))
    );
  }
  if (wanted.from === null) return false;
  return (yearGiven(mention) !== null || YEARS.test(mention.text)) && isApart(mention, wanted);
}

const SEASON = /\b(?:spring|summer|autumn|fall|winter)\b/i;
/** Times counted in years. */
const YEARS = /\b(?:last|next|this) year\b|\byears? ago\b/i;

/** Whether two times share no day. */
const isApart = (a: DateMention, b: DateMention): boolean =>
  a.from !== null && a.to !== null && b.from !== null && b.to !== null
    ? a.to < b.from || a.from > b.to
    : false;

/** The year that a mention spells out. */
const yearGiven = ({ text }: DateMention): string | null =>
  /\b(?:19|20)\d\d\b/.exec(text)?.[0] ?? null;

/** Whether two quantities are one figure: exact for years, ordinals and ages, else up to rounding. */
export function isSameNumber(a: Quantity, b: Quantity): boolean {
  if (a.value === null || b.value === null) return false;
  if (a.value === b.value) return true;
  if (a.kind === 'count' || a.kind === 'money' || a.kind === 'percent')
    return (a.approximate || b.approximate) && Math.abs(a.value - b.value) <= ROUNDING * b.value;
  return false;
}

const ALIKE = 3;

/** Whether a number answers the same question as the wanted one, and differently. */
export function isOtherNumber(given: Quantity, wanted: Quantity): boolean {
  if (given.value === null || isSameNumber(given, wanted)) return false;
  // "several times" is not "one time"
  if (wanted.value === null) return given.value === 1 && given.unit === wanted.unit;
  if (given.kind === 'year') return false;
  // an age is often a bare number
  if (given.kind !== wanted.kind) return isAge(given) && isAge(wanted);
  if (given.unit !== null && wanted.unit !== null) return given.unit === wanted.unit;
  // a bare number answers the same question where it is of the same order
  return given.value <= ALIKE * wanted.value && wanted.value <= ALIKE * given.value;
}

const isAge = ({ kind, unit, value }: Quantity): boolean =>
  kind === 'age' || (kind === 'count' && unit === null && (value ?? 0) >= 18 && (value ?? 0) < 110);
