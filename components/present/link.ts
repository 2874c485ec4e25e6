/** The address as a link that may be shown: http and https only, null for all else (`javascript:` among them). */
export function safeLink(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** A link that lands on a phrase in the page (a text fragment), where a phrase is given. */
export function linkTo(url: string | null, phrase: string | null): string | null {
  const link = safeLink(url);
  if (!link || !phrase) return link;
  // "-" and "," mean something in a text fragment, and encodeURIComponent leaves "-" alone
  const text = encodeURIComponent(phrase.toWellFormed()).replace(/-/g, '%2D');
  return `${link}${link.includes('#') ? '' : '#'}:~:text=${text}`;
}
