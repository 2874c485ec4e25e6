import type { PartialDate } from '../model';

/** The first day that a partial date may mean, as a sortable string. */
export const earliest = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

/** The last day that a partial date may mean, as a sortable string. */
export function latest(date: PartialDate): string {
  return date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date;
}
