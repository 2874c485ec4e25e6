import type { Logistic } from '../../engine/text/logistic';

/** A labelled row: features in the order of `names`, the label, and what the row counts. */
export interface Row {
  readonly x: ArrayLike<number>;
  readonly y: number;
  readonly weight: number;
}

/** Steps that bring the loss to rest for a few thousand rows and a few dozen features. */
const STEPS = 60;

/**
 * L2-regularised logistic regression by Newton's method (iteratively reweighted least squares): exact, no
 * learning rate, no randomness. `ridge` is the penalty on every weight but the bias.
 */
export function trainLogistic(
  names: readonly string[],
  rows: readonly Row[],
  ridge: number,
): Logistic {
  const n = names.length + 1;
  const w = new Float64Array(n);
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { x, y, weight } of rows) {
      const v = (i: number) => (i === 0 ? 1 : (x[i - 1] ?? 0));
      let z = 0;
      for (let i = 0; i < n; i++) z += (w[i] ?? 0) * v(i);
      const p = 1 / (1 + Math.exp(-z));
      const curve = Math.max(1e-9, p * (1 - p)) * weight;
      for (let i = 0; i < n; i++) {
        gradient[i] = (gradient[i] ?? 0) + (y - p) * v(i) * weight;
        const row = hessian[i];
        if (row) for (let j = 0; j <= i; j++) row[j] = (row[j] ?? 0) + curve * v(i) * v(j);
      }
    }
    for (let i = 0; i < n; i++) {
      const penalty = i === 0 ? 1e-9 : ridge;
      gradient[i] = (gradient[i] ?? 0) - penalty * (w[i] ?? 0);
      const row = hessian[i];
      if (row) row[i] = (row[i] ?? 0) + penalty;
      for (let j = 0; j < i; j++) {
        const upper = hessian[j];
        if (upper) upper[i] = row?.[j] ?? 0;
      }
    }
    const delta = solve(hessian, gradient);
    let moved = 0;
    for (let i = 0; i < n; i++) {
      w[i] = (w[i] ?? 0) + (delta[i] ?? 0);
      moved = Math.max(moved, Math.abs(delta[i] ?? 0));
    }
    if (moved < 1e-6) break;
  }
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    bias: round(w[0] ?? 0),
    weights: Object.fromEntries(names.map((name, i) => [name, round(w[i + 1] ?? 0)])),
  };
}

/** Solves a symmetric system by Gaussian elimination with pivoting. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  const m = a.map((row, i) => Float64Array.from([...row, b[i] ?? 0]));
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++)
      if (Math.abs(m[r]?.[c] ?? 0) > Math.abs(m[pivot]?.[c] ?? 0)) pivot = r;
    const top = m[pivot];
    const old = m[c];
    if (!top || !old) continue;
    m[pivot] = old;
    m[c] = top;
    const head = top[c] || 1e-12;
    for (let r = 0; r < n; r++) {
      const row = m[r];
      if (r === c || !row) continue;
      const factor = (row[c] ?? 0) / head;
      if (factor) for (let k = c; k <= n; k++) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  return Float64Array.from({ length: n }, (_, i) => (m[i]?.[n] ?? 0) / (m[i]?.[i] || 1e-12));
}
