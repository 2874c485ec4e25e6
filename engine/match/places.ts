import type { PreparedWording } from './prepared';
import type { Sheet } from './sheet';
import { FILLED } from './slots';

/** Tokens of a statement as bits of machine words: this is compared thousands of times a page. */
export type Places = Int32Array;

/** The tokens by which a wording is recognised; people are everywhere, and no sign of anything. */
export function placesOf(
  { terms, people }: PreparedWording,
  { best, at, tokens }: Pick<Sheet, 'best' | 'at' | 'tokens'>,
): Places {
  const places = new Int32Array(1 + (tokens.length >> 5));
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    if (people[i] || (best[term] ?? 0) < FILLED) continue;
    const place = at[term] ?? 0;
    places[place >> 5] = (places[place >> 5] ?? 0) | (1 << (place & 31));
  }
  return places;
}

/** Whether a token is among some. */
export const isAmong = (place: number, places: Places): boolean =>
  (((places[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;

/** Whether `share` of the fewer of two sets of tokens are in both. */
export function overlap(a: Places, b: Places, share: number): boolean {
  let ours = 0;
  let theirs = 0;
  let both = 0;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] ?? 0;
    const two = b[i] ?? 0;
    ours += bits(one);
    theirs += bits(two);
    both += bits(one & two);
  }
  return both >= share * Math.min(ours, theirs);
}

/** How many bits of a machine word are set (Warren 2002). */
function bits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
