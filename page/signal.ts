/**
 * The cheap look at a page: the only reading that happens on every page. Everything is bounded in number and length
 * before it is read, nothing asks for layout, and no node's whole text is taken. Costs less than one read of
 * `document.body.textContent`. No import but dom.ts: this is shipped in the always-on script.
 */
import type { Signal } from '../engine/model';
import { attribute, elements, property, TEXT } from './dom';

/** Bounds: a page with 50,000 metas, a title of 5 MB or a JSON-LD block of 5 MB costs what an ordinary page costs. */
const METAS = 64;
const FIELD = 512;
const SCRIPTS = 48;
const BLOCKS = 8;
/** Headlines stand near the front of a JSON-LD block. */
const BLOCK = 4096;
/** The first paragraphs of many pages are a cookie banner's or a menu's. */
const PARAGRAPHS = 24;
const LEAD_PARAGRAPHS = 6;
const SHORTEST = 60;
const LEAD = 2000;
/** Nodes looked at for the text of one element. */
const NODES = 48;

const TITLES = /^(og:title|twitter:title|headline|dc\.title|parsely-title)$/i;
const LEADS = /^(og:|twitter:)?description$/i;

/** Reads titles and lead of a page. */
export function readSignal(document: Document): Signal {
  const root = property(document, 'documentElement') as Element | null;
  const head = root && (property(document, 'head') as Element | null);
  const titles = new Set<string>();
  const leads = new Set<string>();
  const add = (to: Set<string>, text: string) => {
    const clean = text.replace(/\s+/g, ' ').trim();
    if (clean) to.add(clean);
  };
  for (const title of elements(head, 'title', 1)) add(titles, textOf(title, FIELD));
  for (const meta of elements(head, 'meta', METAS)) {
    const name = attribute(meta, 'property') || attribute(meta, 'name');
    const to = TITLES.test(name) ? titles : LEADS.test(name) ? leads : null;
    if (to) add(to, attribute(meta, 'content', FIELD));
  }
  for (const h1 of elements(root, 'h1', 2)) add(titles, textOf(h1, FIELD));
  for (const headline of headlines(titles.size > 1 ? head : root)) add(titles, headline);
  for (const text of paragraphs(root)) add(leads, text);
  return { url: urlOf(document), titles: [...titles], lead: [...leads].join(' ').slice(0, LEAD) };
}

function urlOf(document: Document): string | null {
  const url = property(document, 'URL');
  return typeof url === 'string' ? url.slice(0, FIELD) : null;
}

function paragraphs(root: Element | null): string[] {
  const found: string[] = [];
  for (const p of elements(root, 'p', PARAGRAPHS)) {
    const text = textOf(p, FIELD);
    if (text.length >= SHORTEST && found.push(text) >= LEAD_PARAGRAPHS) return found;
  }
  // text set with line breaks only, or an article of few paragraphs: what follows the headline
  const after = found.length < 2 ? elements(root, 'h1', 1)[0] : null;
  if (after) found.push(textOf(after, LEAD, NODES * 4, true));
  return found;
}

/** The headlines in JSON-LD, by pattern: parsing could be made to take as long as a page likes. */
function headlines(root: Element | null): string[] {
  const found: string[] = [];
  let blocks = 0;
  for (const script of elements(root, 'script', SCRIPTS)) {
    if (!/ld\+json/i.test(attribute(script, 'type'))) continue;
    if (++blocks > BLOCKS) break;
    const said = /"headline"\s*:\s*"((?:[^"\\]|\\.){1,512})"/.exec(textOf(script, BLOCK))?.[1];
    if (said) found.push(said);
  }
  return found;
}

const UNSEEN = /^(script|style|noscript|nav|form|button|svg|iframe)$/;

/** Text below an element (or, with `on`, after it too) up to `limit` characters and `nodes` nodes. */
function textOf(start: Element, limit: number, nodes = NODES, on = false): string {
  let text = '';
  let at: Node | null = on ? next(start, null) : (property(start, 'firstChild') as Node | null);
  for (let seen = 0; at && seen < nodes && text.length < limit; seen++) {
    if (property(at, 'nodeType') === TEXT) {
      const data = property(at, 'data');
      if (typeof data === 'string') text += `${data.slice(0, limit)}${on ? ' ' : ''}`;
      at = next(at, on ? null : start);
    } else {
      const hidden = UNSEEN.test(String(property(at, 'localName')));
      at = (!hidden && (property(at, 'firstChild') as Node | null)) || next(at, on ? null : start);
    }
  }
  return text.slice(0, limit);
}

/** The node that follows in reading order, below `within`. */
function next(node: Node, within: Element | null): Node | null {
  for (
    let at: Node | null = node;
    at && at !== within;
    at = property(at, 'parentNode') as Node | null
  ) {
    const sibling = property(at, 'nextSibling') as Node | null;
    if (sibling) return sibling;
  }
  return null;
}
