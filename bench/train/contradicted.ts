import type { Story } from '../../engine';
import { type GoldPage, readGold, readPassages } from '../gold';
import { idOf } from './usual';

/** Types of contradiction that are told in words, and not by a number, a date, a place or an outlet in the place of another. */
export const IN_WORDS = /^(?:negation|polarity|other|thing|person)$/;

/** By detail: the phrases by which labelled pages contradict it, as their labellers cut them out; each once. */
export function contradictedOn(pages: readonly GoldPage[]): Record<string, string[]> {
  const phrases = new Map<string, Set<string>>();
  for (const { detail, type, page } of pages
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap(({ contradicts }) => contradicts)) {
    if (!IN_WORDS.test(type) || !page.trim()) continue;
    const id = idOf(detail);
    phrases.set(id, (phrases.get(id) ?? new Set()).add(page.trim()));
  }
  return Object.fromEntries([...phrases].sort().map(([id, all]) => [id, [...all].sort()]));
}

/** A story whose details know how some pages contradict them, and nothing of other pages. */
export function contradictedBy(pages: readonly GoldPage[], story: Story): Story {
  const phrases = contradictedOn(pages);
  const details = story.details.map((detail) => ({
    ...detail,
    contradicted: phrases[detail.id] ?? [],
  }));
  return { ...story, details };
}

/** The phrases by which our labelled pages and passages contradict each detail. */
export async function buildContradicted(): Promise<Record<string, string[]>> {
  return contradictedOn([...readGold('train'), ...readGold('tune'), ...readPassages()]);
}
