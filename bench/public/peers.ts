import Fuse from 'fuse.js';
import { tokenize } from '../../engine/text/tokens';
import { idfOf } from '../../engine/text/words';

/** How alike a text is to each of some others; higher is more alike. */
export type Peer = (query: string, texts: readonly string[]) => number[];

/** Longest query that Fuse.js is given, in UTF-16 units; past it a search takes seconds. */
const FUSE_QUERY = 600;

/** What anybody would try first. All three read the same rows as the engine, in the same run. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'Fuse.js': (query, texts) => {
    const fuse = new Fuse([...texts], {
      includeScore: true,
      ignoreLocation: true,
      useTokenSearch: true,
      threshold: 0.6,
    });
    const scores = texts.map(() => 0);
    for (const found of fuse.search(query.slice(0, FUSE_QUERY)))
      scores[found.refIndex] = 1 - (found.score ?? 1);
    return scores;
  },
  Jaccard: (query, texts) => {
    const wanted = bag(query);
    return texts.map((text) => {
      const other = bag(text);
      const shared = [...wanted.keys()].filter((stem) => other.has(stem)).length;
      return shared / Math.max(1, other.size + wanted.size - shared);
    });
  },
  'TF-IDF': (query, texts) => {
    const wanted = bag(query);
    return texts.map((text) => {
      const other = bag(text);
      let dot = 0;
      for (const [stem, n] of wanted) dot += n * (other.get(stem) ?? 0) * idfOf(stem) ** 2;
      return dot / Math.max(1e-9, length(wanted) * length(other));
    });
  },
};

/** A figure for each peer, as printed. */
export function peerFigures(of: (peer: Peer) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(PEERS).map(([name, peer]) => [name, of(peer)]));
}

const bags = new Map<string, Map<string, number>>();

/** Stems of a text with their counts; the same texts are asked for again and again. */
function bag(text: string): Map<string, number> {
  const known = bags.get(text);
  if (known) return known;
  const found = new Map<string, number>();
  for (const { stem } of tokenize(text)) found.set(stem, (found.get(stem) ?? 0) + 1);
  bags.set(text, found);
  return found;
}

function length(of: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, n] of of) sum += (n * idfOf(stem)) ** 2;
  return Math.sqrt(sum);
}
