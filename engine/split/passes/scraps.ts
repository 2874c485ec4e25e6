import type { Pass } from './pass';

const WORDLIKE = /[\p{L}\p{N}]/u;
/** A scrap is short; a longer run of marks is left to the pass that cuts long statements. */
const SCRAP = 12;

/** "1." by itself numbers what follows. */
const NUMBERING = /^\s*\(?\d{1,2}[.)]\s*$/;

/** A stretch without a letter or digit is no statement: it goes with the one before it, a list's number with what follows. */
export const joinScraps: Pass = (text, cuts) =>
  cuts.filter((cut, i) => {
    const end = cuts[i + 1] ?? text.length;
    if (end - cut <= SCRAP && !WORDLIKE.test(text.slice(cut, end))) return false;
    const from = cuts[i - 1] ?? 0;
    if (cut - from <= SCRAP && NUMBERING.test(text.slice(from, cut))) return false;
    // the first stretch has none before it: the second one takes it in
    return !(i === 0 && cut <= SCRAP && !WORDLIKE.test(text.slice(0, cut)));
  });
