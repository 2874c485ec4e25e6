/** Rows of a matrix that is mostly nothing, one behind the other: columns and values of row `i` lie from `from[i]` to `from[i + 1]`. */
export interface Sparse {
  readonly columns: number;
  readonly from: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

/** Rows by columns and values, as they come. */
export function sparse(
  columns: number,
  rows: readonly (readonly (readonly [column: number, value: number])[])[],
): Sparse {
  const from = new Int32Array(rows.length + 1);
  rows.forEach((row, i) => {
    from[i + 1] = (from[i] ?? 0) + row.length;
  });
  const cells = rows.flat();
  return {
    columns,
    from,
    column: Int32Array.from(cells, ([column]) => column),
    value: Float64Array.from(cells, ([, value]) => value),
  };
}

/** Enough for the loss to rest, on tens of thousands of rows and thousands of columns. */
const STEPS = 120;
/** Earlier steps that curvature is told from. */
const MEMORY = 8;
const REST = 1e-5;

/**
 * L2-regularised logistic regression on sparse rows, by limited-memory BFGS: no randomness. `ridge` is the penalty on
 * each column's weight; the last number of the answer is the bias.
 */
export function trainSparse(
  { columns, from, column, value }: Sparse,
  labels: ArrayLike<number>,
  counts: ArrayLike<number>,
  ridge: ArrayLike<number>,
): Float64Array {
  const slope = (w: Float64Array, gradient: Float64Array): number => {
    let loss = 0;
    gradient.fill(0);
    for (let j = 0; j < columns; j++) {
      const held = (ridge[j] ?? 0) * (w[j] ?? 0);
      loss += (held * (w[j] ?? 0)) / 2;
      gradient[j] = held;
    }
    for (let i = 0; i + 1 < from.length; i++) {
      const [begin, end] = [from[i] ?? 0, from[i + 1] ?? 0];
      let z = w[columns] ?? 0;
      for (let k = begin; k < end; k++) z += (w[column[k] ?? 0] ?? 0) * (value[k] ?? 0);
      const [y, n] = [labels[i] ?? 0, counts[i] ?? 0];
      loss += n * (Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))) - y * z);
      const off = n * (1 / (1 + Math.exp(-z)) - y);
      for (let k = begin; k < end; k++) {
        const j = column[k] ?? 0;
        gradient[j] = (gradient[j] ?? 0) + off * (value[k] ?? 0);
      }
      gradient[columns] = (gradient[columns] ?? 0) + off;
    }
    return loss;
  };
  return descend(columns + 1, slope);
}

const dot = (a: Float64Array, b: Float64Array) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
};
/** a + s b */
const plus = (a: Float64Array, b: Float64Array, s: number) =>
  a.map((one, i) => one + s * (b[i] ?? 0));

/** Where a smooth convex loss is least; `slope` answers the loss and fills in its gradient. */
function descend(
  n: number,
  slope: (w: Float64Array, gradient: Float64Array) => number,
): Float64Array {
  let w = new Float64Array(n);
  let gradient = new Float64Array(n);
  let loss = slope(w, gradient);
  const past: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let step = 0; step < STEPS; step++) {
    const way = direction(gradient, past);
    const fall = dot(gradient, way);
    let length = past.length ? 1 : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
    let next = w;
    let found = loss;
    const there = new Float64Array(n);
    for (let tries = 0; tries < 30; tries++, length /= 2) {
      next = plus(w, way, length);
      found = slope(next, there);
      if (found <= loss + 1e-4 * length * fall) break;
    }
    const s = plus(next, w, -1);
    const y = plus(there, gradient, -1);
    const bend = dot(s, y);
    if (bend > 1e-10) past.push({ s, y, rho: 1 / bend });
    if (past.length > MEMORY) past.shift();
    const rests = loss - found < REST * Math.max(1, Math.abs(found));
    [w, gradient, loss] = [next, there, found];
    if (rests) break;
  }
  return w;
}

/** Down the slope, bent by what earlier steps told of its curvature. */
function direction(
  gradient: Float64Array,
  past: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  let q = gradient.map((one) => -one);
  const shares = past.map(() => 0);
  for (let k = past.length - 1; k >= 0; k--) {
    const one = past[k];
    if (!one) continue;
    shares[k] = one.rho * dot(one.s, q);
    q = plus(q, one.y, -(shares[k] ?? 0));
  }
  const last = past.at(-1);
  if (last) {
    const scale = dot(last.s, last.y) / dot(last.y, last.y);
    q = q.map((one) => one * scale);
  }
  past.forEach((one, k) => {
    q = plus(q, one.s, (shares[k] ?? 0) - one.rho * dot(one.y, q));
  });
  return q;
}
