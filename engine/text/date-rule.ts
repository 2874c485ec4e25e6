import type { PartialDate } from '../model';
import type { Days } from './calendar';

/** The day a text was published, as far as it is known. */
export interface Anchor {
  readonly year: number;
  readonly month: number | null;
  /** `YYYY-MM-DD` when the day is known. */
  readonly day: string | null;
}

/** What a rule reads out of its match. */
export interface Read {
  readonly days: Days | null;
  readonly month: number | null;
  readonly relative: boolean;
}

/** A read time with its place in the plain text. */
export interface Found extends Read {
  readonly start: number;
  readonly end: number;
}

/** One way to write a time. The pattern's named groups go to `read`, which answers null for what is no time after all. */
export interface DateRule {
  readonly name: string;
  /** What must stand in a text at least: a plain look, once for all rules that share it, spares most texts the pattern. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    anchor: Anchor | null,
  ) => Read | null;
}

export const A_DIGIT = /\d/;
export const A_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
export const A_SEASON = /spring|summer|fall|autumn|winter/i;
export const A_DAY = /day|night|tomorrow|morning|afternoon|evening/i;
export const A_UNIT = /year|month|week/i;
export const LONG_AGO = / ago/i;

/** Months as rules write them; "May", "March" and "August" only with a capital. */
export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)';
export const WEEKDAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)';

/** A published date as an anchor; null for none, or one that is no date. */
export function anchorOf(date: PartialDate | null): Anchor | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '');
  if (!parts) return null;
  const month = parts[2] === undefined ? null : Number(parts[2]);
  if (month !== null && (month < 1 || month > 12)) return null;
  const day = parts[3] === undefined ? null : parts[0];
  return { year: Number(parts[1]), month, day: day && !Number.isNaN(Date.parse(day)) ? day : null };
}
