import { basename } from 'node:path';
import { buildStory } from '../engine';
import { whyUnfit } from '../engine/build-story';
import type { Article, Story } from '../engine/model';
import { openPage } from './open-page';
import { Refusal } from './refusal';

/** A story built from saved pages; refuses a page that cannot be read or is no article, by its file name. */
export async function storyOfPages(
  pages: readonly string[],
  named: { readonly id: string | null; readonly title: string | null },
): Promise<Story> {
  const articles = await Promise.all(pages.map(readPage));
  const [first] = articles;
  if (!first) throw new Refusal('a story needs at least one page.');
  articles.forEach((article, i) => {
    const why = whyUnfit(article, first);
    if (why) throw new Refusal(`${pages[i]} ${why}.`);
  });
  const title = named.title ?? first.title ?? first.outlet ?? 'Pages of my own';
  try {
    return buildStory(articles, { id: named.id ?? 'my-story', title });
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** A page that names no outlet is called by its file. */
async function readPage(page: string): Promise<Article> {
  const opened = await openPage(page, { url: null, published: null });
  const article = opened.read();
  const name = page === '-' ? 'Standard input' : basename(page).replace(/\.[a-z]+$/i, '');
  return { ...article, outlet: article.outlet ?? name };
}
