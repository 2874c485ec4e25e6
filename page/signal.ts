/**
 * The cheap look at a page: the only reading that happens on every page. Everything is bounded in number and length
 * before it is read, nothing asks for layout, and no node's whole text is taken. Costs less than one read of
 * `document.body.textContent`. No import but dom.ts: this is shipped in the always-on script.
 */
import type { Signal } from '../engine/model';
import { elements, native } from './dom';

/** Bounds: a page with 50,000 metas, a title of 5 MB or a JSON-LD block of 5 MB costs what an ordinary page costs. */
const METAS = 64;
const FIELD = 512;
const SCRIPTS = 96;
const BLOCKS = 8;
/** Headlines stand near the front of a JSON-LD block. */
const BLOCK = 4096;
/** The first paragraphs of many pages are a cookie banner's or a menu's. */
const PARAGRAPHS = 24;
const LEAD_PARAGRAPHS = 5;
const SHORTEST = 60;
const LEAD = 2000;
/** Text nodes looked at for the text of one element, and for that of a page without paragraphs. */
const NODES = 32;
const NODES_AFTER = 96;

/** Reads titles and lead of a page. */
export function readSignal(document: Document): Signal {
  const root = native(document, 'documentElement') as Element | null;
  const head = root && (native(document, 'head') as Element | null);
  // a search for what is not there goes through everything: not through 50,000 metas, too
  const body = root && (native(document, 'body') as Element | null);
  const titles = new Set<string>();
  const leads = new Set<string>();
  const make = native(document, 'createTreeWalker') as Document['createTreeWalker'];
  const add = (to: Set<string>, text: string) => {
    const clean = text.replace(/\s\s+|[^\S ]/g, ' ').trim();
    if (clean) to.add(clean);
  };

  // native and bounded: what a page names its form controls does not matter to it
  const textOf = (start: Element, limit: number, after = false): string => {
    const walker = make.call(document, after && root ? root : start, 4);
    if (after) walker.currentNode = start;
    let text = '';
    for (let left = after ? NODES_AFTER : NODES; left-- && text.length < limit; ) {
      const node = walker.nextNode() as Text | null;
      if (!node) break;
      // a script's own text is wanted, but none within a paragraph
      const parent = node.parentElement;
      if (parent === start || !UNSEEN.test(parent?.localName as string))
        text += node.substringData(0, limit) + (after ? ' ' : '');
    }
    return text.slice(0, limit);
  };

  for (const title of elements(head, 'title', 1)) add(titles, textOf(title, FIELD));
  for (const meta of elements(head, 'meta', METAS)) {
    const name = said(meta, 'property') || said(meta, 'name');
    const to = /(?:title|headline)$/i.test(name)
      ? titles
      : /description$/i.test(name)
        ? leads
        : null;
    if (to) add(to, said(meta, 'content').slice(0, FIELD));
    // the rest says the same again
    if (titles.size > 1 && leads.size > 0) break;
  }
  const heads = [...elements(body, 'h1', 2)];
  for (const h1 of heads) add(titles, textOf(h1, FIELD));

  // only where a page has no other headline; by pattern: parsing JSON could take as long as a page likes
  let blocks = BLOCKS;
  for (const script of titles.size > 1 ? [] : elements(root, 'script', SCRIPTS)) {
    if (!/ld\+json/i.test(said(script, 'type')) || !blocks--) continue;
    const found = /"headline"\s*:\s*"((?:[^"\\]|\\.){1,512})"/.exec(textOf(script, BLOCK));
    if (found?.[1]) add(titles, found[1]);
  }

  let read = 0;
  for (const p of elements(body, 'p', PARAGRAPHS)) {
    const text = textOf(p, FIELD);
    if (text.length < SHORTEST) continue;
    add(leads, text);
    if (++read === LEAD_PARAGRAPHS) break;
  }
  // text set with line breaks only, or an article of few paragraphs: what follows the headline
  if (read < 2 && heads[0]) add(leads, textOf(heads[0], LEAD, true));
  const url = native(document, 'URL') as string | undefined;
  return {
    url: url?.slice(0, FIELD) ?? null,
    titles: [...titles],
    lead: [...leads].join(' ').slice(0, LEAD),
  };
}

const said = (element: Element, name: string): string => element.getAttribute(name) ?? '';

const UNSEEN = /^(script|style|noscript|button|svg|title)$/;
