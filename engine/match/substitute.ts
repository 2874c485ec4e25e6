import type { PreparedValue } from './prepared';
import type { Sheet } from './sheet';

/** A statement as it would be if a value of ours stood at a token: the test of whether that token stands in its place. */
export function substitute(sheet: Sheet, value: PreparedValue, token: number): Sheet {
  const best = sheet.best.slice();
  const at = sheet.at.slice();
  for (const term of [...value.terms, ...value.parts]) {
    best[term] = 1;
    at[term] = token;
  }
  return { ...sheet, best, at };
}
