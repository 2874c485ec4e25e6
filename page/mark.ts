/**
 * Marks statements by the CSS Custom Highlight API: ranges and a style, no element and no attribute, so that the page
 * keeps its links, its listeners and its layout. The page can see the names of highlights while they are there, and
 * nothing else (PRIVACY.md).
 */
import type { StatementId } from '../engine/model';
import { attribute, invoke, property } from './dom';

/** What a mark says. `active` is the statement whose detail the reader has just chosen. */
export type MarkKind = 'confirmed' | 'contradicted' | 'only-here' | 'active';

/** A statement to mark. */
export interface Mark {
  readonly id: StatementId;
  readonly kind: Exclude<MarkKind, 'active'>;
  readonly range: Range;
}

const KINDS: readonly MarkKind[] = ['confirmed', 'contradicted', 'only-here', 'active'];
const nameOf = (kind: MarkKind): string => `second-source-${kind}`;

/**
 * The style of the marks, put in by the extension (`scripting.insertCSS`): a script of an extension may not touch
 * `adoptedStyleSheets` in Firefox. Underlines of different kinds, so that colour is not alone; text keeps its colour.
 */
export const MARK_CSS = `
::highlight(${nameOf('confirmed')}) { background-color: rgb(46 160 67 / 0.18); text-decoration: underline 2px #2a8a3e; }
::highlight(${nameOf('contradicted')}) { background-color: rgb(240 162 2 / 0.28); text-decoration: underline wavy 1.5px #b06a00; }
::highlight(${nameOf('only-here')}) { background-color: rgb(110 118 129 / 0.14); text-decoration: underline dotted 2px #6e7681; }
::highlight(${nameOf('active')}) { background-color: rgb(255 213 79 / 0.65); color: #1b1300; text-decoration: underline 2px #1b1300; }
`;

/** Whether this browser can mark at all (Chrome 105, Firefox 140). */
export const canMark = (): boolean =>
  typeof Highlight === 'function' && CSS.highlights !== undefined;

/** Shows these marks and no others; overlapping ones show the graver kind. */
export function mark(marks: readonly Mark[]): void {
  unmark();
  if (!canMark()) return;
  KINDS.forEach((kind, priority) => {
    const ranges = marks.filter((entry) => entry.kind === kind).map(({ range }) => range);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(nameOf(kind), highlight);
  });
}

/** Takes all marks away. */
export function unmark(): void {
  if (canMark()) for (const kind of KINDS) CSS.highlights.delete(nameOf(kind));
}

/** Marks one statement above all others; null takes that mark away. */
export function markActive(range: Range | null): void {
  if (!canMark()) return;
  CSS.highlights.delete(nameOf('active'));
  if (!range) return;
  const highlight = new Highlight(range);
  highlight.priority = KINDS.length;
  CSS.highlights.set(nameOf('active'), highlight);
}

/** The statement whose marked text is under a point of the window; null where there is none. */
export function statementAt(
  document: Document,
  x: number,
  y: number,
  marks: readonly Mark[],
): StatementId | null {
  const caret = caretAt(document, x, y);
  if (!caret) return null;
  const under = marks.filter(({ range }) => {
    try {
      return range.isPointInRange(caret.node, caret.offset) && covers(range, x, y);
    } catch {
      // the caret is in another tree: a frame's or a shadow root's
      return false;
    }
  });
  // of statements within each other, the shortest is meant
  under.sort((a, b) => a.range.toString().length - b.range.toString().length);
  return under[0]?.id ?? null;
}

interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(document: Document, x: number, y: number): Caret | null {
  const position = invoke(document, 'caretPositionFromPoint', x, y) as CaretPosition | null;
  if (position?.offsetNode) return { node: position.offsetNode, offset: position.offset };
  // Chrome before 128
  const range = invoke(document, 'caretRangeFromPoint', x, y) as Range | null;
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** The caret is put to the nearest text even when the point is beside it. */
function covers(range: Range, x: number, y: number): boolean {
  const reach = 2;
  return [...range.getClientRects()].some(
    (box) =>
      x >= box.left - reach &&
      x <= box.right + reach &&
      y >= box.top - reach &&
      y <= box.bottom + reach,
  );
}

/** Brings a statement into the middle of the window; false where it is not shown (folded away, or taken out). */
export function scrollTo(range: Range): boolean {
  const window = range.startContainer.ownerDocument?.defaultView;
  const element = range.startContainer.parentElement;
  if (!window || !element?.isConnected) return false;
  if (range.getClientRects().length === 0) return false;
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const box = range.getBoundingClientRect();
  const height = window.innerHeight;
  // long blocks without paragraphs: the element's middle may be far from the sentence
  const tall = element.getBoundingClientRect().height > height * 0.8;
  const behavior = still ? 'instant' : 'smooth';
  if (tall) window.scrollBy({ top: box.top - height / 2 + box.height / 2, behavior });
  else element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  return true;
}

/** Whether a click was on something that a page answers itself: links and buttons keep their clicks. */
export function isInteractive(target: EventTarget | null): boolean {
  for (
    let at = target as Element | null;
    at;
    at = property(at, 'parentElement') as Element | null
  ) {
    const tag = String(property(at, 'localName'));
    if (/^(a|button|input|select|textarea|label|summary|video|audio)$/.test(tag)) return true;
    if (/^(button|link|tab|menuitem|checkbox)$/.test(attribute(at, 'role'))) return true;
  }
  return false;
}
