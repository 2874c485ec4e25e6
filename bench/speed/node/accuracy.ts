import type { Story } from '../../../engine/model';
import type { SpotFilter } from '../../../engine/spot/filter';
import { spot } from '../../../engine/spot/spot';
import { SEARCHES } from '../peers';
import { type SyntheticPage, syntheticPage } from '../synthetic/pages';
import { syntheticStory } from '../synthetic/stories';

/** How often the story of a page came out first. */
export interface Accuracy {
  readonly who: string;
  readonly stories: number;
  readonly pages: number;
  readonly right: number;
}

/** Pages that everybody is asked about, one about each of so many stories; Fuse.js takes a fifth of a second for one. */
const PAGES = 60;
const MORE_PAGES = 1000;

/** Which of the stories a page tells: ours with a thousand and with ten thousand, others with a thousand. */
export function accuracies(
  stories: readonly Story[],
  thousand: SpotFilter,
  tenThousand: SpotFilter,
): Accuracy[] {
  const pages = pagesOf(stories.length, PAGES);
  const ours = (
    who: string,
    count: number,
    filter: SpotFilter,
    some: readonly SyntheticPage[],
  ) => ({
    who,
    stories: count,
    pages: some.length,
    right: some.filter(({ signal, story }) => spot(signal, filter)[0]?.story === story).length,
  });
  return [
    ours('Second Source', stories.length, thousand, pages),
    ...peers(stories, pages),
    ours('Second Source', 10_000, tenThousand, pagesOf(10_000, MORE_PAGES)),
  ];
}

function pagesOf(stories: number, count: number): SyntheticPage[] {
  const step = Math.floor(stories / count);
  return Array.from({ length: count }, (_, i) =>
    syntheticPage(syntheticStory(i * step + (i % step)), i),
  );
}

/** Others over title, summary and people, asked with what serves them better: the title, or title and lead. */
function peers(stories: readonly Story[], pages: readonly SyntheticPage[]): Accuracy[] {
  const texts = stories.map(({ title, summary, people }) =>
    [title, summary, ...people.flatMap(({ name, roles }) => [name, ...roles])].join('. '),
  );
  return Object.entries(SEARCHES).map(([who, index]) => {
    const search = index(texts);
    const right = (query: (page: SyntheticPage) => string) =>
      pages.filter((page) => stories[search(query(page))[0] ?? -1]?.id === page.story).length;
    const title = right((page) => page.title);
    // Fuse.js takes minutes for a lead
    const lead = who === 'Fuse.js' ? 0 : right((page) => `${page.title} ${page.signal.lead}`);
    return { who, stories: stories.length, pages: pages.length, right: Math.max(title, lead) };
  });
}
