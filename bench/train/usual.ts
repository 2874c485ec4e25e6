import type { GoldPage, GoldSentence } from '../gold';
import { goldOf } from '../own/page-gold';

/** A label without its version. */
export const idOf = (label: string): string => label.split('#')[0] ?? '';

/** Pages that the estimate starts from, and how many of them tell a detail: rare until shown otherwise. */
const START = { pages: 6, telling: 1.2 };

/** Pages of other events that the estimate starts from: as rare there as anywhere. */
const START_ELSEWHERE = { pages: 2, telling: 0.2 };
/** Who tells fewer of the details has nothing to do with the story. */
const TOUCHES = 2;

/**
 * How often labelled pages of other events that touch the story speak of a detail, smoothed; null where there are no such pages.
 * What one of a hundred accounts tells and half of the biographies do is no sign of an account.
 */
export function elsewhereRates(pages: readonly GoldPage[]): (detail: string) => number | null {
  const told = pages
    .filter(({ spot }) => spot !== 'same-story')
    .map((page) => new Set(page.paragraphs.flat().flatMap(spokenOf)))
    .filter(({ size }) => size >= TOUCHES);
  const rate = (times: number) =>
    (times + START_ELSEWHERE.telling) / (told.length + START_ELSEWHERE.pages);
  return (detail) => (told.length ? rate(told.filter((page) => page.has(detail)).length) : null);
}

const spokenOf = ({ details, contradicts }: GoldSentence): string[] =>
  [...details, ...contradicts.map(({ detail }) => detail)].map(idOf);

/** How often labelled pages of the story tell a detail, smoothed (Laplace). */
export function usualRates(pages: readonly GoldPage[]): (detail: string) => number {
  const count = new Map<string, number>();
  for (const page of pages)
    for (const detail of goldOf(page).stated) count.set(detail, (count.get(detail) ?? 0) + 1);
  return (detail) => ((count.get(detail) ?? 0) + START.telling) / (pages.length + START.pages);
}
