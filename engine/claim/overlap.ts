import type { Sheet } from './sheet';

/** Shared runs as shares of either side: `a` of what the first text has, `b` of the second, `both` the Dice mean. */
export interface Overlap {
  readonly a: number;
  readonly b: number;
  readonly both: number;
}

/** Runs of `n` stems that stand in both texts. */
export function runs(a: Sheet, b: Sheet, n: number): Overlap {
  return shared(grams(a.tokens.map(stemOf), n), grams(b.tokens.map(stemOf), n));
}

/** Pairs of content words in order with at most two others between them, that stand in both texts. */
export function skips(a: Sheet, b: Sheet): Overlap {
  return shared(skipPairs(a), skipPairs(b));
}

/** Runs of `n` letters within words that stand in both texts: the least choosy measure, forgives endings and slips. */
export function letters(a: Sheet, b: Sheet, n: number): Overlap {
  return shared(letterGrams(a, n), letterGrams(b, n));
}

/** Longest common subsequence of stems, as shares of either side. */
export function subsequence(a: Sheet, b: Sheet): Overlap {
  let row = new Int32Array(b.tokens.length + 1);
  for (const { stem } of a.tokens) {
    const next = new Int32Array(b.tokens.length + 1);
    for (let j = 0; j < b.tokens.length; j++)
      next[j + 1] =
        b.tokens[j]?.stem === stem ? (row[j] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    row = next;
  }
  return shares(row[b.tokens.length] ?? 0, a.tokens.length, b.tokens.length);
}

/** Longest run of stems that stands in both texts, as shares of either side. */
export function longestRun(a: Sheet, b: Sheet): Overlap {
  let best = 0;
  let row = new Int32Array(b.tokens.length + 1);
  for (const { stem } of a.tokens) {
    const next = new Int32Array(b.tokens.length + 1);
    for (let j = 0; j < b.tokens.length; j++)
      if (b.tokens[j]?.stem === stem) {
        next[j + 1] = (row[j] ?? 0) + 1;
        best = Math.max(best, next[j + 1] ?? 0);
      }
    row = next;
  }
  return shares(best, a.tokens.length, b.tokens.length);
}

const stemOf = (token: { readonly stem: string }) => token.stem;

function grams(items: readonly string[], n: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i + n <= items.length; i++) count(found, items.slice(i, i + n).join(' '));
  return found;
}

function skipPairs(sheet: Sheet): Map<string, number> {
  const found = new Map<string, number>();
  const stems = sheet.content.map((i) => sheet.tokens[i]?.stem ?? '');
  for (let i = 0; i < stems.length; i++)
    for (let j = i + 1; j < Math.min(stems.length, i + 4); j++)
      count(found, `${stems[i]} ${stems[j]}`);
  return found;
}

function letterGrams(sheet: Sheet, n: number): Map<string, number> {
  const found = new Map<string, number>();
  const text = ` ${sheet.tokens.map((token) => token.norm).join(' ')} `;
  for (let i = 0; i + n <= text.length; i++) count(found, text.slice(i, i + n));
  return found;
}

const count = (table: Map<string, number>, key: string) =>
  table.set(key, (table.get(key) ?? 0) + 1);

function shared(a: Map<string, number>, b: Map<string, number>): Overlap {
  let common = 0;
  for (const [key, n] of a) common += Math.min(n, b.get(key) ?? 0);
  return shares(common, total(a), total(b));
}

function total(table: Map<string, number>): number {
  let sum = 0;
  for (const n of table.values()) sum += n;
  return sum;
}

const shares = (common: number, a: number, b: number): Overlap => ({
  a: a ? common / a : 0,
  b: b ? common / b : 0,
  both: a + b ? (2 * common) / (a + b) : 0,
});
