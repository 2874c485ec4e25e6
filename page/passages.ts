import type { Paragraph } from '../engine/model';
import type { Block, Line } from './block';
import { isHeading, isProse, linesOf } from './block';
import type { Place } from './root';

/** A paragraph with what the line passes ask about it. */
export interface Passage {
  readonly text: string;
  readonly kind: Paragraph['kind'];
  /** Share of the text that is linked, 0..1. */
  readonly linked: number;
  /** Share of the text in bold or italics, 0..1. */
  readonly strong: number;
  /** Whether the markup sets it apart as a quotation taken out of the text. */
  readonly pulled: boolean;
}

const PULLED =
  /\b(pull ?quotes?|pulled quote|quote (box|block|card)|callout quote|shareable quote)\b/;
const SUBTITLE = /\b(sub ?(title|head(line)?)|dek|standfirst|summary)\b/;
/** Lines between headline and text count only when they read like a summary. */
const SHORTEST_SUMMARY = 40;
/** More running text than this before the headline means that the headline is one of several. */
const BEFORE_HEADLINE = 400;

/** The article's lines in reading order: what stands between headline and text, then the text. */
export function passagesOf(place: Place): Passage[] {
  const lines = [...linesOf(place.top)];
  const inRoot = new Set(place.root === place.top ? lines : linesOf(place.root));
  const start = headlineEnd(lines, place.headline);
  const last = lines.findLastIndex((line) => inRoot.has(line));
  return lines
    .slice(start, last + 1)
    .filter((line) => inRoot.has(line) || isSummary(line))
    .map((line, at) => (at < 2 && isSubtitle(line.block) ? subtitle(line) : toPassage(line)));
}

function headlineEnd(lines: readonly Line[], headline: Block | null): number {
  const at = lines.findLastIndex((line) => line.block === headline);
  if (at < 0) return 0;
  let before = 0;
  for (const line of lines.slice(0, at)) if (isProse(line)) before += line.text.length;
  return before > BEFORE_HEADLINE ? 0 : at + 1;
}

function isSummary(line: Line): boolean {
  return line.text.length >= SHORTEST_SUMMARY && line.linked === 0;
}

function toPassage(line: Line): Passage {
  const length = Math.max(line.text.length, 1);
  const strong = Math.min(line.strong / length, 1);
  return {
    text: line.text,
    kind: kindOf(line, strong),
    linked: Math.min(line.linked / length, 1),
    strong,
    pulled: isPulled(line.block),
  };
}

function kindOf(line: Line, strong: number): Paragraph['kind'] {
  for (let at: Block | null = line.block; at; at = at.parent) {
    if (isHeading(at.tag)) return 'heading';
    if (at.tag === 'blockquote') return 'quote';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'article' || at.tag === 'section') break;
  }
  if (isPulled(line.block)) return 'quote';
  const label = strong > 0.9 && line.text.length < 100 && !/[.!”"’]$/.test(line.text);
  return label ? 'heading' : 'text';
}

function isPulled(block: Block): boolean {
  for (let at: Block | null = block, up = 0; at && up < 4; at = at.parent, up++) {
    if (PULLED.test(at.hints)) return true;
  }
  return false;
}

/** A summary set as a heading right below the headline tells something, as no heading does. */
function isSubtitle(block: Block): boolean {
  const named = SUBTITLE.test(block.hints) || SUBTITLE.test(block.parent?.hints ?? '');
  return named && isHeading(block.tag);
}

const subtitle = (line: Line): Passage => ({ ...toPassage(line), kind: 'text' });
