/** A page as the reader sees it: blocks that hold blocks and lines. Plain data, bounded in size and depth. */

/** Text between two block borders, with how much of it is linked or emphasised. */
export interface Line {
  readonly kind: 'line';
  readonly block: Block;
  readonly text: string;
  /** Characters inside links to other pages; links within the page do not count. */
  readonly linked: number;
  /** Characters in bold or italics. */
  readonly strong: number;
}

/** One block-level element. */
export interface Block {
  readonly kind: 'block';
  readonly tag: string;
  /** See hints.ts. */
  readonly hints: string;
  readonly parent: Block | null;
  readonly hidden: boolean;
  readonly items: (Block | Line)[];
}

/** How much a block holds, in characters unless said otherwise; the sum over everything below it. */
export interface Measure {
  text: number;
  linked: number;
  /** In lines that read like running text. */
  prose: number;
  /** Number of such lines. */
  proseLines: number;
  headings: number;
  /** Headings that are links to another page: the mark of a list of headlines. */
  linkedHeadings: number;
  hasH1: boolean;
}

/** Shorter lines are labels, cells and menus more often than prose. Set on the fixtures. */
const SHORTEST_PROSE = 50;

const HEADING = /^h[1-6]$/;

/** Whether a tag is a heading of any level. */
export const isHeading = (tag: string): boolean => HEADING.test(tag);

/** Whether a line reads like running text: long enough and mostly not a link. */
export function isProse(line: Line): boolean {
  return (
    line.text.length >= SHORTEST_PROSE &&
    line.linked * 2 < line.text.length &&
    !isHeading(line.block.tag)
  );
}

/** Share of a block's text that is linked, 0..1. */
export function linkShare(measure: Measure): number {
  return measure.text === 0 ? 0 : measure.linked / measure.text;
}

/** Measures a block and everything below it; blocks below are measured once, and kept in the map. */
export function measureAll(root: Block): Map<Block, Measure> {
  const measures = new Map<Block, Measure>();
  measure(root, measures);
  return measures;
}

function measure(block: Block, into: Map<Block, Measure>): Measure {
  const heading = isHeading(block.tag);
  const sum: Measure = {
    text: 0,
    linked: 0,
    prose: 0,
    proseLines: 0,
    headings: heading ? 1 : 0,
    linkedHeadings: 0,
    hasH1: block.tag === 'h1',
  };
  for (const item of block.items) {
    if (item.kind === 'line') {
      sum.text += item.text.length;
      sum.linked += item.linked;
      if (isProse(item)) {
        sum.prose += item.text.length - item.linked;
        sum.proseLines++;
      }
    } else add(sum, measure(item, into));
  }
  if (heading && sum.linked > sum.text * 0.7) sum.linkedHeadings = 1;
  into.set(block, sum);
  return sum;
}

function add(sum: Measure, more: Measure): void {
  sum.text += more.text;
  sum.linked += more.linked;
  sum.prose += more.prose;
  sum.proseLines += more.proseLines;
  sum.headings += more.headings;
  sum.linkedHeadings += more.linkedHeadings;
  sum.hasH1 ||= more.hasH1;
}

/** All lines of a block in reading order. */
export function* linesOf(block: Block): Generator<Line> {
  for (const item of block.items) {
    if (item.kind === 'line') yield item;
    else yield* linesOf(item);
  }
}

/** A block's whole text, cut to `limit` characters. */
export function textOf(block: Block, limit = 400): string {
  let text = '';
  for (const line of linesOf(block)) {
    text += (text ? ' ' : '') + line.text;
    if (text.length >= limit) break;
  }
  return text.slice(0, limit);
}
