import type { Sheet } from '../sheet';

// hundreds of trials a page, each as long as the vocabulary: one place for all of them
let best = new Float32Array(0);
let at = new Int16Array(0);

/**
 * Looks at a statement as it would be if some terms of ours stood at a token: the test of whether that token stands in
 * their place. The sheet that `look` gets is good until it returns.
 */
export function withSubstitute<Seen>(
  sheet: Sheet,
  terms: readonly number[],
  token: number,
  look: (sheet: Sheet) => Seen,
): Seen {
  if (best.length !== sheet.best.length) {
    best = new Float32Array(sheet.best.length);
    at = new Int16Array(sheet.at.length);
  }
  best.set(sheet.best);
  at.set(sheet.at);
  for (const term of terms) {
    best[term] = 1;
    at[term] = token;
  }
  return look({ ...sheet, best, at, present: [...sheet.present, ...terms] });
}
