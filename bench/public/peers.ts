import Fuse from 'fuse.js';
import { tokenize } from '../../engine/text/tokens';
import { idfOf } from '../../engine/text/words';

/** How alike a text is to each of some others, 0..1. */
export type Peer = (query: string, texts: readonly string[]) => number[];

/** Longest query that Fuse.js is given: past it a search takes minutes. */
const FUSE_QUERY = 600;

/** What anybody would try first, on the same rows in the same run. */
export const PEERS: Readonly<Record<string, Peer>> = { 'Fuse.js': fuse, Jaccard: jaccard, 'TF-IDF': cosine };

/** Fuse.js token search: each word of the query fuzzily in the text, the mean of its scores. */
function fuse(query: string, texts: readonly string[]): number[] {
  const search = new Fuse([...texts], {
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.4,
    minMatchCharLength: 2,
  });
  const words = [...new Set(tokenize(query.slice(0, FUSE_QUERY)).filter((t) => !t.stop).map((t) => t.norm))];
  const sums = texts.map(() => 0);
  for (const word of words)
    for (const found of search.search(word))
      sums[found.refIndex] = (sums[found.refIndex] ?? 0) + 1 - (found.score ?? 1);
  return sums.map((sum) => sum / Math.max(1, words.length));
}

function jaccard(query: string, texts: readonly string[]): number[] {
  const wanted = stems(query);
  return texts.map((text) => {
    const bag = stems(text);
    const shared = [...wanted.keys()].filter((stem) => bag.has(stem)).length;
    return shared / Math.max(1, bag.size + wanted.size - shared);
  });
}

function cosine(query: string, texts: readonly string[]): number[] {
  const wanted = stems(query);
  return texts.map((text) => {
    const bag = stems(text);
    let dot = 0;
    for (const [stem, n] of wanted) dot += n * (bag.get(stem) ?? 0) * idfOf(stem) ** 2;
    return dot / Math.max(1e-9, norm(wanted) * norm(bag));
  });
}

function norm(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, n] of bag) sum += (n * idfOf(stem)) ** 2;
  return Math.sqrt(sum);
}

function stems(text: string): Map<string, number> {
  const bag = new Map<string, number>();
  for (const { stem, stop } of tokenize(text)) if (!stop) bag.set(stem, (bag.get(stem) ?? 0) + 1);
  return bag;
}
