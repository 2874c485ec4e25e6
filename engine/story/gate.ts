import type {
  About,
  Account,
  Article,
  DetailId,
  Match,
  Spot,
  SpotReason,
  Statement,
  Story,
} from '../model';

/** Below this a page says too little to be compared. */
export const LEAST_WORDS = 80;
/** A page with fewer claims than this share of its blocks is a list, not a text. */
const PROSE = 0.3;
/** Statements at the beginning that say what an article is about. */
const LEAD = 5;

/** What the gate looks at: the whole page, and what matching found on it. */
export interface Evidence {
  readonly statements: readonly Statement[];
  readonly matches: readonly Match[];
  /** Indices of the statements in which all of the story's core groups stand; -1 is the title. */
  readonly core: readonly number[];
  readonly story: Story;
  readonly about: (detail: DetailId) => About;
  readonly copy: Account | null;
}

/** Why a page cannot be an account of anything, whatever it is about; null when it can. */
export function unfit(
  article: Article,
  statements: readonly Statement[],
  language: string,
  wanted: string,
): SpotReason | null {
  if (article.readable === 'none' || !statements.length) return 'not-an-article';
  if (article.form === 'listing' || article.form === 'thread') return 'not-an-article';
  if (language !== wanted) return 'other-language';
  const claims = statements.filter((statement) => statement.claim);
  if (claims.length < PROSE * article.paragraphs.length) return 'not-an-article';
  return countWords(article) < LEAST_WORDS ? 'too-short' : null;
}

/** Words of the article's own text. */
export function countWords(article: Article): number {
  const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
  return article.paragraphs.reduce((sum, { text }) => sum + (text.match(word)?.length ?? 0), 0);
}

/**
 * Whether a page tells the story's own event, another event around it, or something else. Two events taken for one is
 * the worst error, so the event itself must be stated, and prominently: one sentence deep in a biography is not enough.
 */
export function gate({ statements, matches, core, story, about, copy }: Evidence): Spot {
  const base = { story: story.id, copyOf: copy?.id ?? null } as const;
  if (copy)
    return {
      ...base,
      verdict: copy.about,
      score: 1,
      reason: copy.about === 'related' ? 'other-event' : null,
    };
  const heart = matches.filter((match) => story.heart.includes(match.detail));
  const claims = statements.filter((statement) => statement.claim).length;
  const carrying = new Set(matches.flatMap((match) => match.evidence)).size;
  const share = claims ? Math.min(1, carrying / claims) : 0;
  const prominence =
    (core.some((i) => i < LEAD) ? 0.35 : 0) +
    0.1 * Math.min(3, core.length) +
    0.1 * Math.min(3, heart.length);
  const score = heart.length && core.length ? Math.min(1, prominence + 0.5 * share) : 0;
  if (score >= 0.5) return { ...base, verdict: 'same-story', score, reason: null };
  const neighbour = matches.filter((match) => about(match.detail) === 'related').length;
  if (neighbour >= 2 || (share >= 0.4 && matches.length >= 4))
    return { ...base, verdict: 'related', score, reason: 'other-event' };
  return { ...base, story: null, verdict: 'none', score, reason: 'no-story' };
}
