/**
 * What a page's author calls a block: class, id, role and the like as plain lower-case words, one space apart.
 * Removal passes ask these words, never raw class names, so that `relatedStories`, `related-stories` and
 * `c-article__related_stories` are one thing.
 */
import { attributeNames, attributeOf } from './nodes';

const NAMING = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'aria-label',
]);
/** Longer names are generated, and say nothing. */
const LONGEST = 240;

/** "has-sidebar", "no-ads": what the block's surroundings are like, not what it is. */
const STATE = /(?:^|[\s_-])(?:has|with|without|no|not|hide|show|enable|disable)[-_][a-z0-9-]+/gi;

/** WordPress lists an article's tags, categories and author in its class: "post-12 hentry tag-polls author-jane". */
const WORDPRESS = /\b(?:hentry|post-\d+)\b/;
const TAXONOMY = /(?:^|\s)(?:tag|category|author|format|status|type)-\S+/g;

const known = new Map<string, string>();

/** The words that name an element; the empty string where nothing does. */
export function readHints(element: Element): string {
  let raw = '';
  // most elements have one or two attributes: asking for each of seven would be the dearest thing in the reader
  for (const name of attributeNames(element)) {
    if (NAMING.has(name)) raw += `${attributeOf(element, name, LONGEST)} `;
  }
  if (!raw) return '';
  let words = known.get(raw);
  if (words === undefined) {
    // pages repeat a few hundred names; one that makes up a new one for each element must not fill the memory
    if (known.size > 5000) known.clear();
    words = plainWords(raw);
    known.set(raw, words);
  }
  return words;
}

/** `relatedStories__item has-ads` as "related stories item". */
export function plainWords(raw: string): string {
  return (WORDPRESS.test(raw) ? raw.replace(TAXONOMY, ' ') : raw)
    .replace(STATE, ' ')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
