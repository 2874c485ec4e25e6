import type { PartialDate } from '../../engine/model';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** The forms that outlets write dates in, most exact first: each gives year, month and day by name. */
const FORMS: readonly RegExp[] = [
  /\b(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)/,
  /\b(?<y>(?:19|20)\d\d)[/.](?<m>\d{1,2})[/.](?<d>\d{1,2})\b/,
  /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)(?:\D|\d{6}|$)/,
  new RegExp(
    `\\b(?<n>${NAME})\\s+(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<y>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?<d>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?<n>${NAME}),?[\\s-]+(?<y>(?:19|20)\\d\\d)\\b`,
    'i',
  ),
  /\b(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<y>(?:19|20)\d\d)\b/,
  new RegExp(`\\b(?<n>${NAME}),?\\s+(?<y>(?:19|20)\\d\\d)\\b`, 'i'),
  /^(?<y>(?:19|20)\d\d)-(?<m>\d\d)$/,
  /^(?<y>(?:19|20)\d\d)$/,
];

/**
 * The day, month or year that a text names, as the outlet wrote it (its own time zone); null where it names none.
 * "01/02/2025" is a year only: it is January in one country and February in the other.
 */
export function parseDate(text: string): PartialDate | null {
  for (const form of FORMS) {
    const found = form.exec(text.trim())?.groups;
    if (found) return toDate(found);
  }
  return null;
}

function toDate(found: Readonly<Record<string, string | undefined>>): PartialDate | null {
  const year = found.y ?? '';
  if (found.a && found.b) return dayMonth(year, Number(found.a), Number(found.b));
  const month = found.n
    ? MONTHS.indexOf(found.n.slice(0, 3).toLowerCase()) + 1
    : Number(found.m ?? 0);
  const day = Number(found.d ?? 0);
  if (month < 1 || month > 12) return year;
  const start = `${year}-${pad(month)}`;
  return isDay(year, month, day) ? `${start}-${pad(day)}` : start;
}

function dayMonth(year: string, a: number, b: number): PartialDate {
  if (a === b && a <= 12) return `${year}-${pad(a)}-${pad(b)}`;
  if (a > 12 && isDay(year, b, a)) return `${year}-${pad(b)}-${pad(a)}`;
  if (b > 12 && isDay(year, a, b)) return `${year}-${pad(a)}-${pad(b)}`;
  return year;
}

function isDay(year: string, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Number(year), month, 0).getDate();
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** The date in an address: "/2025/01/23/", "/2025/01/", "/2025-01-23-". */
export function dateOfUrl(url: string | null): PartialDate | null {
  if (!url || !URL.canParse(url)) return null;
  const found =
    /\/(?<y>(?:19|20)\d\d)[/-](?<n>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d{1,2})(?:[/-](?<d>\d{1,2}))?(?=[/._-]|$)/i.exec(
      new URL(url).pathname,
    )?.groups ??
    /\/(?<y>20\d\d)(?<n>\d\d)(?<d>\d\d)(?=[/._-]|$)/.exec(new URL(url).pathname)?.groups;
  if (!found) return null;
  const numeric = /^\d+$/.test(found.n ?? '');
  return toDate({ y: found.y, d: found.d, ...(numeric ? { m: found.n } : { n: found.n }) });
}
