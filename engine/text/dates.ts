import type { PartialDate } from '../model';
import { absoluteRules } from './date-absolute';
import { holidayRules } from './date-holidays';
import { relativeRules } from './date-relative';
import { type Anchor, anchorOf, type DateRule, type Found } from './date-rule';
import { matchesIn } from './matches';
import { plain } from './plain';

/** A time that a text gives, as days. */
export interface DateMention {
  /** First and last day, `YYYY-MM-DD`; null where the text alone does not say which year ("in December", no anchor). */
  readonly from: string | null;
  readonly to: string | null;
  /** 1..12 where a month is named; two texts can differ in it even when neither gives the year. */
  readonly month: number | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Read against the anchor, so only as sure as the anchor: "next year", "December", "on Tuesday". */
  readonly relative: boolean;
}

const RULES: readonly DateRule[] = [...absoluteRules, ...relativeRules, ...holidayRules];
const NEEDS = [...new Set(RULES.map(({ needs }) => needs))];
/**
 * The times that a text gives, in order, without overlap. `anchor` is the day the text was published; without it, or
 * where it is too coarse ("on Tuesday" in a text of 2025), a relative time keeps its text and month and no days.
 * Times that hang on another event ("two weeks after the election") are none.
 */
export function findDates(text: string, anchor: PartialDate | null): DateMention[] {
  const straight = plain(text);
  const met = NEEDS.filter((need) => need.test(straight.text));
  if (!met.length) return [];
  const at = anchorOf(anchor);
  const found = RULES.flatMap((rule) =>
    met.includes(rule.needs) ? apply(rule, straight.text, at) : [],
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: DateMention[] = [];
  let last = 0;
  for (const { start: from, end: until, days, month, relative } of found) {
    if (from < last) continue;
    last = until;
    const start = straight.from(from);
    const end = straight.until(until);
    const bounds = { from: days?.from ?? null, to: days?.to ?? null };
    mentions.push({ ...bounds, month, text: text.slice(start, end), start, end, relative });
  }
  return mentions;
}

function apply(rule: DateRule, text: string, anchor: Anchor | null): Found[] {
  return matchesIn(text, rule.pattern).flatMap((match) => {
    const read = isInName(match[0], text.slice(0, match.index))
      ? null
      : rule.read(match.groups ?? {}, anchor);
    if (!read) return [];
    return { start: match.index, end: match.index + match[0].length, ...read };
  });
}

/** "USA Today" is no day. */
const isInName = (time: string, before: string): boolean =>
  /^(?:Today|Tonight)$/.test(time) && /\p{Lu}[\p{L}.’']* $/u.test(before);
