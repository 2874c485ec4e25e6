import { parseHTML } from 'linkedom';

/** What may stand before the body of a page that does not write its html, head and body tags. */
const HEAD_PART =
  /^\s*(?:<!doctype[^>]*>|<!--[\s\S]*?-->|<(title|style|script|noscript)\b[\s\S]*?<\/\1\s*>|<(?:meta|link|base)\b[^>]*>)/i;

/** A page's text as a document. Adds the tags that HTML lets authors leave out, and linkedom would miss. */
export function parsePage(text: string): Document {
  const whole = /<body[\s>]|<frameset[\s>]|<svg[^>]*xmlns/i.test(text) ? text : withTags(text);
  return parseHTML(whole).document as unknown as Document;
}

function withTags(text: string): string {
  const language = /<html\b([^>]*)>/i.exec(text)?.[1] ?? '';
  let body = text.replace(/<\/?(?:html|head|body)\b[^>]*>/gi, '');
  let head = '';
  for (let part = HEAD_PART.exec(body); part; part = HEAD_PART.exec(body)) {
    head += part[0];
    body = body.slice(part[0].length);
  }
  return `<html${language}><head>${head}</head><body>${body}</body></html>`;
}
