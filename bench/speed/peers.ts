import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

/** Finds the numbers of the texts that are nearest to a query, best first. */
export type Search = (query: string) => readonly number[];

/** How many results anybody gives. */
const LIMIT = 10;

/** What others would do with the same texts, each with the settings its manual gives for whole sentences. */
export const SEARCHES: Readonly<Record<string, (texts: readonly string[]) => Search>> = {
  'Fuse.js': (texts) => {
    const fuse = new Fuse([...texts], { ignoreLocation: true, includeScore: true });
    return (query) => fuse.search(query, { limit: LIMIT }).map(({ refIndex }) => refIndex);
  },
  FlexSearch: (texts) => {
    const index = new Index({ tokenize: 'strict' });
    texts.forEach((text, i) => {
      index.add(i, text);
    });
    // without `suggest` a text must have every word of the query
    return (query) => index.search(query, { limit: LIMIT, suggest: true }).map(Number);
  },
  MiniSearch: (texts) => {
    const index = new MiniSearch({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
    index.addAll(texts.map((text, id) => ({ id, text })));
    return (query) =>
      index
        .search(query)
        .slice(0, LIMIT)
        .map(({ id }) => Number(id));
  },
};
