/**
 * Text as a reader sees it: white space in one piece, soft hyphens and invisible signs out, halves of characters
 * replaced. Joiners stay: some scripts are spelled with them.
 */

const INVISIBLE = /(?![\u200c\u200d])[\p{Cf}\p{Cc}]/gu;

/** Cleans one stretch of text; `limit` in characters keeps a hostile page from costing time. */
export function cleanText(raw: string, limit = 20_000): string {
  return raw
    .slice(0, limit * 2)
    .replace(/\s+/g, ' ')
    .replace(INVISIBLE, '')
    .trim()
    .slice(0, limit)
    .toWellFormed();
}
