import type { Turn } from './polarity';

/** Longest stretch of the page that is shown as what it says instead. */
const SHOWN = 80;
const MARKS = [...',;:—–()'];

/** What a statement denies, from the word that denies it; its beginning where it only leaves a denial out. */
export const deniedIn = (text: string, { cue }: Turn): string =>
  cue ? within(text, cue.start, Math.max(cue.end, cue.scopeEnd)) : within(text, 0, text.length);

/** The words between two marks around a place in a text; of a long stretch, those from shortly before the place. */
export function clauseAt(text: string, at: number): string {
  const from = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, at) + 1));
  const ends = MARKS.map((mark) => text.indexOf(mark, at)).filter((end) => end >= 0);
  const to = Math.min(...ends, text.length);
  const long = to - from > SHOWN && at - from > SHOWN / 2;
  return within(text, long ? Math.max(from, text.indexOf(' ', at - SHOWN / 2)) : from, to);
}

/** As many whole words of a stretch as can be shown. */
function within(text: string, from: number, to: number): string {
  if (to - from <= SHOWN) return text.slice(from, to).trim();
  const last = text.lastIndexOf(' ', from + SHOWN);
  return text.slice(from, last > from ? last : from + SHOWN).trim();
}
