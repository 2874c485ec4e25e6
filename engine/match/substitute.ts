import type { PreparedValue } from './prepared';
import type { Sheet } from './sheet';

/** A statement as it would be if a value of ours stood at a token: the test of whether that token stands in its place. */
export function substitute(sheet: Sheet, value: PreparedValue, token: number): Sheet {
  const best = Float32Array.from(sheet.best);
  const at = Int16Array.from(sheet.at);
  for (const term of [...value.terms, ...value.parts]) {
    best[term] = 1;
    at[term] = token;
  }
  return { ...sheet, best, at };
}
