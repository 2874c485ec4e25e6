import type { PartialDate } from '../model';

/** The first day that a partial date may mean, as a sortable string. */
export const earliest = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** The last day that a partial date may mean, as a sortable string. */
export function latest(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}

const DAY = 86_400_000;

/** Days from one date to another, negative when the other is earlier; 0 when they may be the same day; null when one is no date. */
export function daysBetween(from: PartialDate, to: PartialDate): number | null {
  const [first, last] = [time(earliest(from)), time(latest(from))];
  const [start, end] = [time(earliest(to)), time(latest(to))];
  if ([first, last, start, end].some(Number.isNaN)) return null;
  if (end < first) return Math.round((end - first) / DAY);
  return start > last ? Math.round((start - last) / DAY) : 0;
}

/** A month's 31st that is none (`latest`) stands for its last days; browsers read much else as a date that is none. */
function time(day: string): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN;
  return Date.parse(/-(?:02|04|06|09|11)-31$/.test(day) ? day.replace(/31$/, '28') : day);
}
