/**
 * Draws a document as blocks and lines in one walk that only reads: the page is never touched, nothing is cloned,
 * and no script of the page can stand in the way. Bounded in elements, depth and text, so that a hostile page costs
 * no more than a large one.
 */
import type { Block } from './block';
import { cleanText } from './clean-text';
import { ELEMENT, property } from './dom';
import { readHints } from './hints';
import { attributeNames, attributeOf, dataOf, nodeType, previousSibling, tagOf } from './nodes';
import { INLINE, PHRASING, SKIPPED, STRONG } from './tags';
import { walk } from './walk';

/** Bounds of one sketch. News pages have 500 to 8,000 elements and at most 100 KB of text. */
const LIMITS = { nodes: 120_000, depth: 200, text: 2_000_000, node: 100_000, times: 64 };

/** A `<time datetime>` and where it stands. */
export interface TimeMark {
  readonly value: string;
  readonly block: Block;
}

export interface Sketch {
  readonly body: Block;
  readonly times: readonly TimeMark[];
  /** Whether a bound was hit, so that part of the page was not seen. */
  readonly cut: boolean;
}

/** Draws the body of a document. `url` tells links within the page from links away from it. */
export function sketch(document: Document, url: string | null): Sketch {
  const whole = property(document, 'documentElement') as Element | null;
  const root = whole && ((property(document, 'body') as Element | null) ?? whole);
  const pen = new Pen(url?.split('#')[0] ?? null);
  const finished = !root || walk(root, pen, LIMITS.nodes, () => pen.full);
  pen.flush();
  return { body: pen.body, times: pen.times, cut: pen.cut || !finished };
}

class Pen {
  readonly body: Block = newBlock('body', '', null, false);
  readonly times: TimeMark[] = [];
  cut = false;
  private block = this.body;
  /** What each open element is, innermost last. */
  private readonly opened: ('block' | 'link' | 'strong' | 'plain')[] = [];
  private blocks = 0;
  private links = 0;
  private strongs = 0;
  private written = 0;
  private readonly line = { raw: '', linked: 0, strong: 0 };

  constructor(private readonly here: string | null) {}

  get full(): boolean {
    return this.written > LIMITS.text;
  }

  text(node: Text): void {
    const data = dataOf(node);
    if (typeof data !== 'string') return;
    if (data.length > LIMITS.node) this.cut = true;
    const text = data.slice(0, LIMITS.node);
    const parts = this.block.tag === 'pre' ? text.split(/\n\s*\n/) : [text];
    parts.forEach((part, at) => {
      if (at > 0) this.flush();
      this.add(part);
    });
  }

  enter(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'br' || tag === 'hr') this.endLine(tag);
    if (SKIPPED.has(tag) || tag === 'br' || tag === 'hr' || isFootnoteMark(element, tag))
      return false;
    if (tag === 'time') this.noteTime(element);
    this.keepApart(element, tag);
    const hints = INLINE.has(tag) && tag !== 'span' ? '' : readHints(element);
    const runsOn = INLINE.has(tag) ? !SET_APART.test(hints) : this.runsOn(tag);
    if (!runsOn && this.blocks < LIMITS.depth) this.openBlock(element, tag, hints);
    else if (tag === 'a' && this.leadsAway(element)) this.links += this.opened.push('link') && 1;
    else if (STRONG.has(tag)) this.strongs += this.opened.push('strong') && 1;
    else this.opened.push('plain');
    return true;
  }

  leave(): void {
    const was = this.opened.pop();
    if (was === 'link') this.links--;
    else if (was === 'strong') this.strongs--;
    else if (was === 'block') {
      this.flush();
      this.blocks--;
      this.block = this.block.parent ?? this.body;
    }
  }

  /** Ends the current line. */
  flush(): void {
    const { raw, linked, strong } = this.line;
    this.line.raw = '';
    this.line.linked = this.line.strong = 0;
    const text = cleanText(raw, LIMITS.node);
    if (text) this.block.items.push({ kind: 'line', block: this.block, text, linked, strong });
  }

  private add(text: string): void {
    const length = text.trim().length;
    this.written += text.length;
    if (this.links > 0) this.line.linked += length;
    if (this.strongs > 0) this.line.strong += length;
    this.line.raw += text;
  }

  /** One `<br>` is a line broken, two are a paragraph ended; so is one after a finished sentence. */
  private endLine(tag: string): void {
    const end = this.line.raw.slice(-80);
    if (tag === 'hr' || /\n\s*$/.test(end) || /[.!?…]["'”’)\]]*\s*$/.test(end)) this.flush();
    else this.line.raw += ' \n';
  }

  /** Labels side by side in a box ("By Ann Lee", "Jan. 21") are spaced by style, not by a space. */
  private keepApart(element: Element, tag: string): void {
    if (!INLINE.has(tag) || PHRASING.has(this.block.tag) || !this.line.raw) return;
    const before = previousSibling(element);
    if (before && nodeType(before) === ELEMENT) this.line.raw += ' ';
  }

  private openBlock(element: Element, tag: string, hints: string): void {
    this.flush();
    const block = newBlock(tag, hints, this.block, isHidden(element));
    this.block.items.push(block);
    this.block = block;
    this.blocks++;
    this.opened.push('block');
  }

  /** Unknown elements inside running text run on with it; elsewhere they are boxes. */
  private runsOn(tag: string): boolean {
    return tag.includes('-') && PHRASING.has(this.block.tag);
  }

  private leadsAway(link: Element): boolean {
    const href = attributeOf(link, 'href', 2000).trim();
    // "#" alone is a button, or a link that a script follows
    if (!href || /^#.|^(mailto|tel):/i.test(href)) return false;
    return !(this.here && href.includes('#') && href.startsWith(this.here));
  }

  private noteTime(element: Element): void {
    const value = attributeOf(element, 'datetime', 64);
    if (value && this.times.length < LIMITS.times) this.times.push({ value, block: this.block });
  }
}

/** Runs on in the markup, but is set apart by style: labels for screen readers, captions, pointers elsewhere. */
const SET_APART =
  /\b(sr only|visually ?hidden|screen ?reader\w*|assistive\w*|offscreen|(photo|image|picture) (credit|caption|copyright)|caption text|figcaption|newsletter|advertisement|read more)\b/;

function newBlock(tag: string, hints: string, parent: Block | null, hidden: boolean): Block {
  return { kind: 'block', tag, hints, parent, hidden, items: [] };
}

function isHidden(element: Element): boolean {
  const present = attributeNames(element);
  if (present.includes('hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style', 300);
  return style !== '' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** `<sup>[3]</sup>` and the like. */
function isFootnoteMark(element: Element, tag: string): boolean {
  if (tag !== 'sup') return false;
  const child = property(element, 'firstElementChild') ?? property(element, 'firstChild');
  const text = child ? property(child as Node, 'textContent') : '';
  return typeof text === 'string' && /^[\s[(]*\d{1,3}[\s\])]*$/.test(text.slice(0, 12));
}
