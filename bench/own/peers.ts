import Fuse from 'fuse.js';
import type { Story } from '../../engine';
import { split } from '../../engine';
import { tokenize } from '../../engine/text/tokens';
import { idfOf } from '../../engine/text/words';
import { articleOf, type GoldPage } from '../gold';
import type { Claimed } from './detection';

/** A peer: how it compares a wording with all statements, and how many wordings a version it is asked for. */
interface Peer {
  readonly wordings: number;
  readonly similarity: (statements: readonly string[]) => (wording: string) => number[];
}

/** Fuse.js takes a minute a page over all wordings, and further ones hardly change its best: it gets so many of each version. */
const FUSE_WORDINGS = 8;

/** What others would do with the same statements and the same wordings: the best wording's similarity. */
export const PEERS: Readonly<Record<string, Peer>> = {
  'Fuse.js': {
    wordings: FUSE_WORDINGS,
    similarity: (statements) => {
      const fuse = new Fuse([...statements], {
        includeScore: true,
        ignoreLocation: true,
        threshold: 1,
        useExtendedSearch: false,
      });
      return (wording) => {
        const scores = statements.map(() => 0);
        for (const found of fuse.search(wording)) scores[found.refIndex] = 1 - (found.score ?? 1);
        return scores;
      };
    },
  },
  Jaccard: {
    wordings: Number.POSITIVE_INFINITY,
    similarity: (statements) => {
      const bags = statements.map(stems);
      return (wording) => {
        const wanted = stems(wording);
        return bags.map((bag) => {
          const shared = [...wanted].filter((stem) => bag.has(stem)).length;
          return shared / Math.max(1, bag.size + wanted.size - shared);
        });
      };
    },
  },
  'TF-IDF': {
    wordings: Number.POSITIVE_INFINITY,
    similarity: (statements) => {
      const bags = statements.map(stems);
      const norm = (bag: Set<string>) =>
        Math.sqrt([...bag].reduce((sum, stem) => sum + idfOf(stem) ** 2, 0));
      return (wording) => {
        const wanted = stems(wording);
        const size = norm(wanted);
        return bags.map((bag) => {
          let dot = 0;
          for (const stem of wanted) if (bag.has(stem)) dot += idfOf(stem) ** 2;
          return dot / Math.max(1e-9, size * norm(bag));
        });
      };
    },
  },
};

const stems = (text: string) => new Set(tokenize(text).map((token) => token.stem));

/** Every detail of the story on every page, scored by a peer. */
export function peerScores(
  pages: readonly GoldPage[],
  story: Story,
  { wordings, similarity }: Peer,
): Claimed[] {
  return pages.flatMap((page) => {
    const score = similarity(split(articleOf(page)).map((statement) => statement.text));
    return story.details.map((detail) => ({
      page: page.id,
      detail: detail.id,
      score: Math.max(
        0,
        ...detail.versions
          .flatMap((v) => [v.statement, ...spread(v.wordings, wordings)])
          .flatMap((wording) => score(wording)),
      ),
    }));
  });
}

/** So many of a list, evenly from its beginning to its end: each editor's wordings stand together. */
function spread<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
