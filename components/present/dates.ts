import type { PartialDate } from '../../engine/model';

/** A day, a month or a year in the reader's language, as exact as it is known: "23 January 2025", "January 2025". */
export function dateText(date: PartialDate, locale: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (day !== undefined) options.day = 'numeric';
  const time = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return Number.isNaN(time.getTime())
    ? date
    : new Intl.DateTimeFormat(locale, options).format(time);
}
