import { prepare, type Story } from '../../engine';
import type { GoldPage } from '../gold';
import { countCompany } from './company-counts';
import { elsewhereRates, usualRates } from './usual';
import { countWords } from './word-counts';

/** A story as it is when nobody labelled a page of it. */
export function uncounted(story: Story): Story {
  const details = story.details.map((detail) => ({
    ...detail,
    usual: null,
    elsewhere: null,
    company: {},
  }));
  return { ...story, details, words: null };
}

/** A story with what can be counted on labelled accounts of it: how usual its details are, there and elsewhere, what company they keep, which words tell them. */
export function countedOn(pages: readonly GoldPage[], story: Story): Story {
  const accounts = pages.filter(({ spot }) => spot === 'same-story');
  const rate = usualRates(accounts);
  const elsewhere = elsewhereRates(pages);
  const company = countCompany(accounts);
  return {
    ...story,
    details: story.details.map((detail) => ({
      ...detail,
      usual: rate(detail.id),
      elsewhere: elsewhere(detail.id),
      company: company[detail.id] ?? {},
    })),
    words: countWords(accounts, prepare(uncounted(story))),
  };
}

/**
 * For each author the author's pages, and the story counted on everybody else's. One author's pages are alike: what was
 * counted on them knows them too well, and weights learned so would trust counts too much.
 */
export function byAuthor(pages: readonly GoldPage[], story: Story) {
  const authors = [...new Set(pages.map(({ author }) => author))].sort();
  return authors.map((author) => {
    const rest = pages.filter((page) => page.author !== author);
    return {
      author,
      pages: pages.filter((page) => page.author === author),
      rest,
      story: countedOn(rest, story),
    };
  });
}
