import { matchesIn } from './matches';

/** Words in quotation marks; `start` and `end` enclose the words without their marks. */
export interface Quote {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Open {
  readonly close: string;
  readonly start: number;
}

/** What may close each opening mark: hands and machines mix straight and curly ones. */
const PAIRS: Readonly<Record<string, string>> = {
  '"': '"”＂',
  '＂': '＂"”',
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
};
const MARK = /["＂“”„‟«»‹›‘’‚']/g;
const WORDLIKE = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark. */
const BEFORE_OPEN = /[\s([{<—–\-/:;,>"“‘'«]/;
const FEET = /\d['′’]\s?\d{1,2}$/;
const ELISION = /^(?:em|til|tis|twas|cause|n|round|\d0s)(?![\p{L}\p{N}])/iu;
/** Quotations open inside each other: deeper than this is no news text. */
const DEPTH = 4;

/**
 * Quotations in a text: straight, curly, low and angled marks, nested ones after the one around them.
 * A mark that has no partner makes no quotation; apostrophes, feet and inches are no marks.
 */
export function findQuotes(text: string): Quote[] {
  const found: Quote[] = [];
  const open: Open[] = [];
  for (const { index } of matchesIn(text, MARK)) {
    const mark = text[index] ?? '';
    const closed = closes(text, index, mark, open);
    if (closed >= 0) {
      const start = open[closed]?.start ?? 0;
      open.length = closed;
      if (index > start) found.push({ text: text.slice(start, index), start, end: index });
    } else if (opens(text, index, mark)) {
      const same = open.findIndex((one) => one.close === PAIRS[mark]);
      // a mark opened anew: the one before was never closed
      if (same >= 0) open.length = same;
      if (open.length < DEPTH) open.push({ close: PAIRS[mark] ?? mark, start: index + 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The place in `open` of what this mark closes, or -1. */
function closes(text: string, index: number, mark: string, open: readonly Open[]): number {
  const place = open.findLastIndex((one) => one.close.includes(mark));
  if (place < 0) return -1;
  if (mark === '"' || mark === '＂') return closesStraight(text, index) ? place : -1;
  if (mark === "'" || mark === '’') return closesSingle(text, index, mark) ? place : -1;
  return place;
}

function closesStraight(text: string, index: number): boolean {
  if (FEET.test(text.slice(Math.max(0, index - 5), index))) return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  // "... word "word": a second opening; the first one has lost its partner
  return !(/\s/.test(before) && WORDLIKE.test(after));
}

function closesSingle(text: string, index: number, mark: string): boolean {
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (WORDLIKE.test(after) || /\s/.test(before)) return false;
  if (!/[sS]/.test(before) || !/\s/.test(after)) return true;
  // the voters' choice: a plural's apostrophe, when a better end follows before another opening
  return !closesLater(text, index + 1, mark);
}

/** How far a better end is looked for: keeps the scan linear. */
const REACH = 200;

function closesLater(text: string, from: number, mark: string, plurals = false): boolean {
  const ahead = text.slice(from, from + REACH);
  for (let i = ahead.indexOf(mark); i >= 0; i = ahead.indexOf(mark, i + 1)) {
    const before = ahead[i - 1] ?? ' ';
    const after = ahead[i + 1] ?? ' ';
    if (/\s/.test(before)) return false;
    // another plural's apostrophe is no better end
    if (!plurals && /[sS]/.test(before) && /\s/.test(after)) continue;
    if (!WORDLIKE.test(after)) return !ahead.slice(0, i).includes('‘');
  }
  return false;
}

function opens(text: string, index: number, mark: string): boolean {
  if (!(mark in PAIRS)) return false;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (mark === '"' || mark === '＂') return !WORDLIKE.test(before) && !/\s/.test(after);
  if (mark !== "'") return true;
  if (!BEFORE_OPEN.test(before) || /\s/.test(after)) return false;
  return !ELISION.test(text.slice(index + 1, index + 8)) && closesLater(text, index + 1, "'", true);
}
