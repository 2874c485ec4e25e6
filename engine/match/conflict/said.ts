import type { Turn } from './polarity';

/** Longest stretch of the page that is shown as what it says instead. */
const SHOWN = 80;

/** What a statement denies, from the word that denies it; its beginning where it only leaves a denial out. */
export function deniedIn(text: string, { cue }: Turn): string {
  if (!cue) return text.slice(0, SHOWN);
  const to = Math.max(cue.end, cue.scopeEnd);
  if (to - cue.start <= SHOWN) return text.slice(cue.start, to).trim();
  return text.slice(cue.start, text.lastIndexOf(' ', cue.start + SHOWN)).trim();
}

/** The words between two marks around a place in a text; of a long stretch, whole words around the place. */
export function clauseAt(text: string, at: number): string {
  const marks = [...CLAUSE_MARKS];
  const from = Math.max(...marks.map((mark) => text.lastIndexOf(mark, at) + 1));
  const ends = marks.map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  const to = Math.min(...ends, text.length);
  if (to - from <= SHOWN) return text.slice(from, to).trim();
  const start = Math.max(from, text.indexOf(' ', Math.max(from, at - SHOWN / 2)));
  const end = text.lastIndexOf(' ', start + SHOWN);
  return text.slice(start, to <= start + SHOWN ? to : Math.max(end, at)).trim();
}

const CLAUSE_MARKS = ',;:—–()';
