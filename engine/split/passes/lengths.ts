import { merged, type Pass } from './pass';

/** A statement is no longer than this, in UTF-16 units: beyond it nobody would call it a sentence. */
export const LONGEST = 1000;
/** The part of a long stretch in which a good place to cut is looked for, best kind first. */
const WINDOW = 400;
const PLACES = [/[.!?]["”’)]?\s/g, /[;:]\s|\s[–—-]\s/g, /,\s/g, /\s/g];

/** Text without full stops is cut where it breathes, and in the middle of a word only if it never does. */
export const cutLong: Pass = (text, cuts) => {
  const more: number[] = [];
  let start = 0;
  for (const end of [...cuts, text.length]) {
    while (end - start > LONGEST) {
      start = place(text, start);
      more.push(start);
    }
    start = end;
  }
  return merged(text, cuts, more);
};

function place(text: string, start: number): number {
  const from = start + LONGEST - WINDOW;
  const window = text.slice(from, start + LONGEST);
  for (const kind of PLACES) {
    const last = [...window.matchAll(kind)].at(-1);
    if (last) return from + last.index + last[0].length;
  }
  const cut = start + LONGEST;
  const low = text.charCodeAt(cut);
  return low >= 0xdc00 && low <= 0xdfff ? cut - 1 : cut;
}
