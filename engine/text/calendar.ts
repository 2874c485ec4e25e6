/** A stretch of days, both ends in it, as `YYYY-MM-DD`. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const DAY = 86_400_000;

/** 1..12 for a month's name or its abbreviation ("Sept.", "jan"), else null. */
export function monthNumber(name: string): number | null {
  const key = name.toLowerCase().replace('.', '').slice(0, 3);
  const found = MONTH_NAMES.findIndex((month) => month.startsWith(key));
  return found < 0 ? null : found + 1;
}

/** 0 (Sunday) .. 6 for a weekday's name, else null. */
export function weekdayNumber(name: string): number | null {
  const key = name.toLowerCase().slice(0, 3);
  const found = WEEKDAYS.findIndex((day) => day.startsWith(key));
  return found < 0 ? null : found;
}

/** The days of a year, a month or one day; null for a day that no calendar has. */
export function days(year: number, month?: number, day?: number): Days | null {
  const y = String(year).padStart(4, '0');
  if (month === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` };
  if (month < 1 || month > 12) return null;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const at = (n: number) => `${y}-${String(month).padStart(2, '0')}-${String(n).padStart(2, '0')}`;
  if (day === undefined) return { from: at(1), to: at(last) };
  return day < 1 || day > last ? null : { from: at(day), to: at(day) };
}

/** Months from `month` on, `count` of them: a season, a quarter. */
export function months(year: number, month: number, count: number): Days | null {
  const from = days(year, month);
  const end = new Date(Date.UTC(year, month - 1 + count, 0));
  return from && { from: from.from, to: iso(end.getTime()) };
}

/** The day that lies `count` days after another one (before it, when negative). */
export function shift(day: string, count: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + count * DAY);
}

/** 0 (Sunday) .. 6 */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
