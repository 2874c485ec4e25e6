import type { Negation } from '../../text/negation';

/** Longest stretch of the page that is shown as what it says instead. */
const SHOWN = 80;
/** What parts a sentence; "1,000", "3:30" and "2019–20" are one thing each. */
const MARK = /[,;:](?!\d)|(?<!\d)–|–(?!\d)|[—()]/g;

/**
 * What a statement says instead of a detail, in its own words. `at`: the word that tells so most. From a denial to where it
 * ends; where nothing is denied, or what is denied stands before ("endorsed nobody"), the clause.
 */
export function saidAt(text: string, at: number, cue: Negation | null): string {
  if (!cue) return clauseAt(text, at);
  if (at < cue.start) return clauseAt(text, cue.start);
  return within(text, cue.start, Math.max(cue.end, cue.scopeEnd));
}

/** A value as it is shown: its beginning, should it be a name or a number without end. */
export const shownOf = (value: string): string => within(value, 0, value.length);

/** The words between two marks around a place in a text; of a long stretch, those from shortly before the place. */
function clauseAt(text: string, at: number): string {
  let from = 0;
  let to = text.length;
  for (const { index } of text.matchAll(MARK)) {
    if (index < at) from = index + 1;
    else to = Math.min(to, index);
  }
  const long = to - from > SHOWN && at - from > SHOWN / 2;
  return within(text, long ? Math.max(from, text.indexOf(' ', at - SHOWN / 2)) : from, to);
}

/** As many whole words of a stretch as can be shown. */
function within(text: string, from: number, to: number): string {
  if (to - from <= SHOWN) return text.slice(from, to).trim();
  const last = text.lastIndexOf(' ', from + SHOWN);
  return text.slice(from, last > from ? last : from + SHOWN).trim();
}
