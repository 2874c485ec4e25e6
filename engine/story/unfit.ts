import type { Article, SpotReason, Statement } from '../model';
import { isSimple } from '../text/simple';

/** Below this a page says too little to be compared. */
export const LEAST_WORDS = 80;
/** A page with fewer claims than this share of its blocks is a list, not a text. */
const PROSE = 0.3;

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** The same where all letters are English. */
const SIMPLE_WORD = /[A-Za-z0-9]+(?:['’.-][A-Za-z0-9]+)*/g;

/** Words of the article's own text. */
export function countWords({ paragraphs }: Article): number {
  const count = (text: string) => text.match(isSimple(text) ? SIMPLE_WORD : WORD)?.length ?? 0;
  return paragraphs.reduce((sum, { text }) => sum + count(text), 0);
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
