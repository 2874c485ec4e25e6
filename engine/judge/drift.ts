import type { Drift } from '../model';
import { tokenize } from '../text/tokens';

type Run = Drift['runs'][number];

/** Fewer shared words than this share of the shorter side are two remarks, not one that drifted. */
const SAME_QUOTE = 0.6;
/** Shorter quotations differ by chance. */
const LEAST_WORDS = 4;

/**
 * How a quotation on the page differs from the one we hold, as runs of words; null when it does not, or when the
 * two are not one quotation. A part of it, quoted faithfully, is no drift.
 */
export function diffQuote(page: string, theirs: string): readonly Run[] | null {
  const a = tokenize(page).map((token) => ({ key: token.norm, text: token.raw }));
  const b = tokenize(theirs).map((token) => ({ key: token.norm, text: token.raw }));
  if (Math.min(a.length, b.length) < LEAST_WORDS) return null;
  const pairs = align(a, b);
  if (pairs.length < SAME_QUOTE * Math.min(a.length, b.length)) return null;
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return null;
  const runs: Run[] = [];
  let [i, j] = first;
  for (const [nextA, nextB] of pairs) {
    while (i < nextA) put(runs, 'page', a[i++]?.text);
    while (j < nextB) put(runs, 'theirs', b[j++]?.text);
    put(runs, 'same', a[i++]?.text);
    j++;
  }
  return runs.some((run) => run.kind !== 'same') ? runs : null;
}

function put(runs: Run[], kind: Run['kind'], word = ''): void {
  const last = runs.at(-1);
  if (last?.kind === kind) runs[runs.length - 1] = { kind, text: `${last.text} ${word}` };
  else runs.push({ kind, text: word });
}

/** Index pairs of a longest common subsequence. */
function align(a: readonly { key: string }[], b: readonly { key: string }[]): [number, number][] {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => best[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      best[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i]?.key === b[j]?.key) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  return pairs;
}
