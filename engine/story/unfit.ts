import type { Article, SpotReason, Statement } from '../model';

/** Below this a page says too little to be compared. */
export const LEAST_WORDS = 80;
/** A page with fewer claims than this share of its blocks is a list, not a text. */
const PROSE = 0.3;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words of the article's own text. */
export function countWords(article: Article): number {
  return article.paragraphs.reduce((sum, { text }) => sum + (text.match(WORD)?.length ?? 0), 0);
}

/** Why a page cannot be an account of anything, whatever it is about; null when it can. `words`: its `countWords`. */
export function unfit(
  article: Article,
  statements: readonly Statement[],
  language: string,
  wanted: string,
  words: number = countWords(article),
): SpotReason | null {
  if (article.readable === 'none' || !statements.length) return 'not-an-article';
  if (article.form === 'listing' || article.form === 'thread') return 'not-an-article';
  if (language !== wanted) return 'other-language';
  if (words < LEAST_WORDS) return 'too-short';
  const claims = statements.filter((statement) => statement.claim);
  return claims.length < PROSE * article.paragraphs.length ? 'not-an-article' : null;
}
