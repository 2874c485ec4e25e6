import { joinAbbreviations } from './passes/abbreviations';
import { moveMarks } from './passes/closers';
import { joinEllipses } from './passes/ellipses';
import { joinExclamations } from './passes/exclamations';
import { joinInitials } from './passes/initials';
import { cutLong } from './passes/lengths';
import { cutLines } from './passes/lines';
import type { Pass } from './passes/pass';
import { joinQuotations } from './passes/quotations';
import { joinScraps } from './passes/scraps';
import { cutMissingSpaces } from './passes/spaces';
import { cutStamps } from './passes/stamps';

/** Where a sentence stands in a text: UTF-16 offsets, white space around it left out. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is done to the segmenter's cuts, in this order. */
const PASSES: readonly Pass[] = [
  cutMissingSpaces,
  moveMarks,
  joinAbbreviations,
  joinInitials,
  joinEllipses,
  joinExclamations,
  joinQuotations,
  cutLines,
  cutStamps,
  joinScraps,
  cutLong,
];

/** A stretch longer than this is handed to the segmenter in parts. */
const PART = 20_000;
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]/g;

let segmenter: Intl.Segmenter | undefined;

/** The sentences of a text, in order, without overlap; every character that is not white space lies in one. */
export function sentences(text: string): Span[] {
  let cuts: readonly number[] = segment(text);
  for (const pass of PASSES) cuts = pass(text, cuts);
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...cuts, text.length]) {
    const part = text.slice(from, to);
    const start = from + part.length - part.trimStart().length;
    if (start < to) spans.push({ start, end: from + part.trimEnd().length });
    from = to;
  }
  return spans;
}

/** Unicode's own idea of sentences (UAX 29). A line break is only a space to it: `cutLines` knows better. */
function segment(text: string): number[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const flat = text.replace(BREAKS, ' ');
  const cuts: number[] = [];
  for (let from = 0; from < flat.length; from += PART) {
    for (const { index } of segmenter.segment(flat.slice(from, from + PART))) {
      // a part's own beginning is no sentence's
      if (index > 0) cuts.push(from + index);
    }
  }
  return cuts;
}
