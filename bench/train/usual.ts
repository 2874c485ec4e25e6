import type { GoldPage } from '../gold';
import { goldOf } from '../own/page-gold';

/** A label without its version. */
export const idOf = (label: string): string => label.split('#')[0] ?? '';

/** Pages that the estimate starts from, and how many of them tell a detail: rare until shown otherwise. */
const START = { pages: 6, telling: 1.2 };

/** How often labelled pages of the story tell a detail, smoothed (Laplace). */
export function usualRates(pages: readonly GoldPage[]): (detail: string) => number {
  const count = new Map<string, number>();
  for (const page of pages)
    for (const detail of goldOf(page).stated) count.set(detail, (count.get(detail) ?? 0) + 1);
  return (detail) => ((count.get(detail) ?? 0) + START.telling) / (pages.length + START.pages);
}
