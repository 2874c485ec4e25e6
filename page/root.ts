import type { Block, Line, Measure } from './block';
import { isProse, linesOf, measureAll, textOf } from './block';
import { sameness } from './likeness';

/** Where the article is in a pruned page: the block that holds its text, and its headline where that stands before. */
export interface Place {
  readonly root: Block;
  readonly headline: Block | null;
  /** The smallest block that holds both. */
  readonly top: Block;
}

const DECLARED =
  /\b(article ?body|article (content|text|copy|main)|story ?(body|content|text|copy)|post ?(body|content|text)|entry content|body ?(content|text|copy)|content body|main content|rich ?text)\b/;

/** Shares of running text that a block must hold so that the search goes on inside it. Set on the fixtures. */
const NEARLY_ALL = 0.97;
const MOST = 0.85;
/** Enough for a block that says that it is the article. */
const DECLARED_MOST = 0.6;
/** Enough for the blocks that say that they are the article's text, wherever they are. */
const HALF = 0.5;
/** A paragraph outside of a block that is no teaser: the search stops above it. */
const CLEAN_PARAGRAPH = 100;
/** Less running text than this beside a headline is not its article. */
const LITTLE = 300;

/** Finds the article: down from the body as long as one block holds the running text. */
export function findPlace(body: Block, title: string | null): Place {
  const measures = measureAll(body);
  const headline = findHeadline(body, title);
  const own = headline ? ownPart(headline, measures) : body;
  const within = (measures.get(own)?.prose ?? 0) >= LITTLE ? own : body;
  let root = findDeclared(within, measures) ?? within;
  for (let next = inner(root, measures); next; next = inner(root, measures)) root = next;
  return { root, headline, top: headline ? commonAncestor(headline, root) : root };
}

function inner(block: Block, measures: Map<Block, Measure>): Block | null {
  const whole = measures.get(block) as Measure;
  let best: Block | null = null;
  let most = 0;
  for (const item of block.items) {
    if (item.kind === 'line') continue;
    const prose = measures.get(item)?.prose ?? 0;
    if (prose > most) [best, most] = [item, prose];
  }
  if (!best || best.tag === 'p') return null;
  const share = most / whole.prose;
  if (share === 1) return best;
  // what says that it is the text is taken at its word
  if (DECLARED.test(block.hints)) return null;
  if (share >= NEARLY_ALL) return best;
  if (share >= DECLARED_MOST && isDeclared(best)) return best;
  return share >= MOST && !hasCleanParagraph(block, best) ? best : null;
}

/** The block that says that it is the article's text; the one around all of them where the text is in several. */
function findDeclared(within: Block, measures: Map<Block, Measure>): Block | null {
  const whole = measures.get(within)?.prose ?? 0;
  const alike = new Map<string, { around: Block; prose: number }>();
  for (const block of outermost(within, ({ hints }) => DECLARED.test(hints))) {
    const { prose = 0 } = measures.get(block) ?? {};
    const known = alike.get(block.hints);
    if (!known) alike.set(block.hints, { around: block, prose });
    else if (prose > 0) {
      known.around = commonAncestor(known.around, block);
      known.prose += prose;
    }
  }
  const [best] = [...alike.values()].sort((a, b) => b.prose - a.prose);
  return best && best.prose >= LITTLE && best.prose >= whole * HALF ? best.around : null;
}

function* outermost(block: Block, wanted: (block: Block) => boolean): Generator<Block> {
  for (const item of block.items) {
    if (item.kind === 'line') continue;
    if (wanted(item)) yield item;
    else yield* outermost(item, wanted);
  }
}

function isDeclared(block: Block): boolean {
  return block.tag === 'article' || block.tag === 'main' || DECLARED.test(block.hints);
}

function hasCleanParagraph(block: Block, except: Block): boolean {
  return block.items.some((item) => {
    if (item === except) return false;
    const lines: Iterable<Line> = item.kind === 'line' ? [item] : linesOf(item);
    for (const line of lines) {
      const clean = isProse(line) && line.linked === 0 && line.text.length >= CLEAN_PARAGRAPH;
      if (clean && (line.block === block || line.block.tag === 'p')) return true;
    }
    return false;
  });
}

/** The h1 that is most like the page's declared title; the first one where nothing is declared. */
function findHeadline(body: Block, title: string | null): Block | null {
  let best: Block | null = null;
  let most = -1;
  for (const block of blocksOf(body)) {
    if (block.tag !== 'h1' && !/\bheadline\b/.test(block.hints)) continue;
    const text = textOf(block);
    if (text.length > 300 || !text) continue;
    const score = (title ? sameness(text, title) : 0) + (block.tag === 'h1' ? 0.05 : 0);
    if (score > most) [best, most] = [block, score];
  }
  return best && (best.tag === 'h1' || most >= 0.5) ? best : null;
}

/** The largest block around a headline without another h1: pages that load the next article below the first. */
function ownPart(headline: Block, measures: Map<Block, Measure>): Block {
  let part = headline;
  for (let up = part.parent; up; up = up.parent) {
    const others = up.items.some(
      (item) => item.kind === 'block' && item !== part && measures.get(item)?.hasH1,
    );
    if (others) break;
    part = up;
  }
  return part;
}

function commonAncestor(a: Block, b: Block): Block {
  const path = new Set<Block>();
  for (let at: Block | null = a; at; at = at.parent) path.add(at);
  let common = b;
  while (!path.has(common) && common.parent) common = common.parent;
  return common;
}

function* blocksOf(block: Block): Generator<Block> {
  yield block;
  for (const item of block.items) if (item.kind === 'block') yield* blocksOf(item);
}
