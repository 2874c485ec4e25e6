/**
 * Text as a reader sees it: white space in one piece, soft hyphens and invisible signs out, halves of characters
 * replaced. Joiners stay: some scripts are spelled with them.
 */

/** Nothing that is not plain: most lines, and a hundred times cheaper to ask. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff‐-‟…]*$/;
/** White space that is more than a blank between words. */
const UNEVEN = /\s\s|[^\S ]/;
const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu;

/** Cleans one stretch of text; `limit` in characters keeps a hostile page from costing time. */
export function cleanText(raw: string, limit = 20_000): string {
  const some = raw.slice(0, limit * 2);
  const text = (UNEVEN.test(some) ? some.replace(/\s+/g, ' ') : some).trim();
  if (PLAIN.test(text)) return text.slice(0, limit);
  return text.replace(INVISIBLE, '').trim().slice(0, limit).toWellFormed();
}
