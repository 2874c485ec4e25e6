import type { About, Account, Article, PartialDate } from '../../model';
import { findCopy, fingerprint } from '../fingerprint';
import { idGiver } from './slug';

/** A page as an account: its text is not kept, only what recognises a reprint of it. */
export function toAccounts(articles: readonly Article[], about: readonly About[]): Account[] {
  const give = idGiver();
  return articles.map((article, i): Account => {
    const outlet = article.outlet?.trim() || `Page ${i + 1}`;
    return {
      // the brand of a new id
      id: give(outlet, `page-${i + 1}`) as Account['id'],
      outlet,
      headline: article.title?.trim() || null,
      published: article.published,
      url: article.url && /^https?:\/\//i.test(article.url) ? article.url : null,
      document: null,
      about: about[i] ?? 'related',
      fingerprint: fingerprint(textOf(article)),
    };
  });
}

/**
 * Which accounts are reprints of which, by index: the later repeats the earlier; where a date is missing, the one that was given
 * later does.
 */
export function findEchoes(
  articles: readonly Article[],
  accounts: readonly Account[],
): ReadonlyMap<number, number> {
  const order = articles
    .map((_, i) => i)
    .sort((a, b) => {
      const [x, y] = [accounts[a]?.published, accounts[b]?.published];
      return x && y && x !== y ? (x < y ? -1 : 1) : a - b;
    });
  const echoes = new Map<number, number>();
  order.forEach((i, rank) => {
    const earlier = order.slice(0, rank).filter((j) => !echoes.has(j));
    const article = articles[i];
    const found =
      article &&
      findCopy(
        textOf(article),
        earlier.flatMap((j) => accounts[j] ?? []),
      );
    if (found) echoes.set(i, accounts.indexOf(found));
  });
  return echoes;
}

/** All paragraphs of an article. */
export const textOf = (article: Article): string =>
  article.paragraphs.map(({ text }) => text).join('\n');

/** How two articles stand to each other. */
export type Kinship = (a: number, b: number) => { readonly same: boolean; readonly score: number };

/**
 * Which articles tell the story itself: the one that most others tell the same as, and all that tell the same as at least half of
 * its circle. The first of equals.
 */
export function findAbout(count: number, kinship: Kinship): About[] {
  const all = Array.from({ length: count }, (_, i) => i);
  const circle = (i: number) => all.filter((j) => j !== i && kinship(i, j).same);
  const weight = (i: number) => circle(i).reduce((sum, j) => sum + 1 + kinship(i, j).score, 0);
  const [centre = 0] = [...all].sort((a, b) => weight(b) - weight(a) || a - b);
  const near = [centre, ...circle(centre)];
  return all.map((i) => {
    const others = near.filter((j) => j !== i);
    const agree = others.filter((j) => kinship(i, j).same).length;
    return i === centre || (agree > 0 && agree * 2 >= others.length) ? 'same-story' : 'related';
  });
}

/** Years that a text names so often are likely its own. */
const USUAL_YEARS = 3;

/**
 * First and last day of some accounts. Where no page says when it was published, the earliest of the years that they name most: a
 * story must not seem younger than it is, or its accounts would seem to come too early.
 */
export function datesOf(articles: readonly Article[]): { first: PartialDate; last: PartialDate } {
  const published = articles.flatMap(({ published }) => published ?? []).sort();
  const [first] = published;
  if (first) return { first, last: published.at(-1) ?? first };
  const count = new Map<string, number>();
  for (const [year] of articles
    .map(textOf)
    .join('\n')
    .matchAll(/\b(?:19|20)\d\d\b/g))
    count.set(year, (count.get(year) ?? 0) + 1);
  const usual = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const years = usual
    .slice(0, USUAL_YEARS)
    .map(([year]) => year)
    .sort();
  return { first: years[0] ?? UNKNOWN, last: years[0] ?? UNKNOWN };
}

/** A year before every page, for texts that name none. */
const UNKNOWN = '1900';
