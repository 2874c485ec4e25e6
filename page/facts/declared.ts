import { cleanText } from '../clean-text';
import { attribute, elements, property } from '../dom';
import { readLinkedData } from './linked-data';

/** What a page says of itself outside of its text. */
export interface Declared {
  /** By lower-case name or property; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  readonly linked: readonly LinkedArticle[];
  readonly documentTitle: string | null;
  readonly language: string | null;
}

/** The parts of a schema.org description that matter here; what is missing or of a wrong type is null. */
export interface LinkedArticle {
  readonly type: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly free: boolean | null;
  readonly words: number | null;
}

const MOST_METAS = 256;

/** Reads metas, JSON-LD, title and language, all bounded. */
export function readDeclared(document: Document): Declared {
  const root = property(document, 'documentElement') as Element | null;
  const head = root && (property(document, 'head') as Element | null);
  const metas = new Map<string, string>();
  for (const meta of elements(head ?? root, 'meta', MOST_METAS)) noteMeta(meta, metas);
  // some pages carry them in the body, where parsers put them after an early end of the head
  if (metas.size < 3) for (const meta of elements(root, 'meta', MOST_METAS)) noteMeta(meta, metas);
  const [title] = elements(head ?? root, 'title', 1);
  const text = title && property(title, 'textContent');
  return {
    metas,
    linked: readLinkedData(root),
    documentTitle: (typeof text === 'string' && cleanText(text, 512)) || null,
    language: root ? attribute(root, 'lang', 64) || attribute(root, 'xml:lang', 64) || null : null,
  };
}

function noteMeta(meta: Element, into: Map<string, string>): void {
  const name =
    attribute(meta, 'property', 80) ||
    attribute(meta, 'name', 80) ||
    attribute(meta, 'itemprop', 80) ||
    attribute(meta, 'http-equiv', 80);
  const content = cleanText(attribute(meta, 'content', 1000), 512);
  const key = name.trim().toLowerCase();
  if (key && content && !into.has(key)) into.set(key, content);
}
