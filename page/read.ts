import type { Article, Paragraph } from '../engine/model';
import { textOf } from './block';
import { attribute, elements, property } from './dom';
import { type Declared, readDeclared } from './facts/declared';
import { languageOf } from './facts/language';
import { outletOf } from './facts/outlet';
import { publishedOf } from './facts/published';
import { declaredTitles, titleOf } from './facts/title';
import { formOf } from './form';
import { wordsOf } from './likeness';
import { sift } from './lines/index';
import { type Passage, passagesOf } from './passages';
import { CAUTIOUS_PASSES, PASSES } from './passes/index';
import type { Pass } from './passes/pass';
import { prune, type Removal } from './prune';
import { readableOf } from './readable';
import { findPlace } from './root';
import { type Sketch, sketch } from './sketch';

export interface ReadOptions {
  /** Where the page is from, for documents that do not know it themselves (saved files). */
  readonly url?: string | null;
  /** Hears of everything that was taken out, and why. */
  readonly tell?: (removal: Removal) => void;
}

/** More paragraphs than any article has; what comes after is not read, and the article is `partial`. */
const MOST_PARAGRAPHS = 2000;
/** A strict reading with fewer words is doubted, and a cautious one with as many is taken for it. */
const DOUBTED = 60;
const CONVINCING = 150;

/**
 * Reads the article of a page: title, outlet, date, language and its own paragraphs, without what a news site puts
 * around and between them. Only reads; the page is never changed, and nothing in it can make this throw.
 */
export function readArticle(document: Document, options: ReadOptions = {}): Article {
  const declared = readDeclared(document);
  const url = options.url ?? addressOf(document, declared);
  const page = sketch(document, url);
  const outlet = outletOf(declared, url);
  const text = readText(page, declared, options.tell);
  const tooMany = text.passages.length > MOST_PARAGRAPHS;
  const paragraphs = tooMany ? text.passages.slice(0, MOST_PARAGRAPHS) : text.passages;
  const words = tooMany ? countWords(paragraphs) : text.words;
  const seen = { ...page, cut: page.cut || tooMany };
  return {
    url,
    title: titleOf(declared, text.headline, outlet),
    outlet,
    published: publishedOf(declared, page, url),
    language: languageOf(declared),
    readable: readableOf(seen, declared, words),
    form: formOf(page, declared, { words, paragraphs: paragraphs.length }),
    paragraphs: paragraphs.map(({ text, kind }): Paragraph => ({ text, kind })),
  };
}

interface Text {
  readonly headline: string | null;
  readonly passages: readonly Passage[];
  readonly words: number;
}

function readText(page: Sketch, declared: Declared, tell: ReadOptions['tell']): Text {
  const removals: Removal[] = [];
  const strict = readWith(PASSES, page, declared, removals);
  let chosen = { text: strict, removals };
  if (strict.words < DOUBTED) {
    const kept: Removal[] = [];
    const cautious = readWith(CAUTIOUS_PASSES, page, declared, kept);
    if (cautious.words >= CONVINCING) chosen = { text: cautious, removals: kept };
  }
  if (tell) chosen.removals.forEach(tell);
  return chosen.text;
}

function readWith(
  passes: readonly Pass[],
  page: Sketch,
  declared: Declared,
  told: Removal[],
): Text {
  const note = (removal: Removal) => void told.push(removal);
  const body = prune(page.body, passes, note);
  const place = findPlace(body, declaredTitles(declared)[0] ?? null);
  const passages = sift(passagesOf(place).slice(0, MOST_PARAGRAPHS * 2), note);
  const headline = place.headline && textOf(place.headline);
  return { headline, passages, words: countWords(passages) };
}

function countWords(passages: readonly { text: string; kind: Paragraph['kind'] }[]): number {
  let words = 0;
  for (const { text, kind } of passages) if (kind !== 'heading') words += wordsOf(text).length;
  return words;
}

function addressOf(document: Document, declared: Declared): string | null {
  const own = property(document, 'URL');
  if (typeof own === 'string' && /^https?:/.test(own)) return own;
  const root = property(document, 'documentElement') as Element | null;
  const canonical = [...elements(root, 'link', 128)].find(
    (link) => attribute(link, 'rel') === 'canonical',
  );
  const said =
    (canonical && attribute(canonical, 'href', 2000)) || declared.metas.get('og:url') || '';
  return /^https?:/.test(said) ? said : null;
}
