import type { Linear } from '../../engine/text/learned';
import { type Row, trainLogistic } from './logistic';

/** Features further out than this many standard deviations count no more, in training as in use. */
const REACH = 4;

/** Logistic regression on standardised features, so that one `ridge` fits all; labels may be shares in 0..1. */
export function trainLinear(names: readonly string[], rows: readonly Row[], ridge: number): Linear {
  const { mean, scale, standard } = standardise(rows);
  const { bias, weights } = trainLogistic(
    names,
    rows.map((row, i) => ({ ...row, x: standard[i] ?? [] })),
    ridge,
  );
  return {
    names,
    mean,
    scale,
    weights: names.map((name) => weights[name] ?? 0),
    bias,
  };
}

/** Rows with each feature brought to mean 0 and deviation 1, and what that took, rounded for a file. */
export function standardise(rows: readonly Pick<Row, 'x' | 'weight'>[]) {
  const columns = Array.from({ length: rows[0]?.x.length ?? 0 }, (_, i) => i);
  const mean = columns.map((i) => average(rows, (x) => x[i] ?? 0));
  const scale = columns.map(
    (i) => Math.sqrt(average(rows, (x) => ((x[i] ?? 0) - (mean[i] ?? 0)) ** 2)) || 1,
  );
  const standard = rows.map(({ x }) =>
    columns.map((i) =>
      Math.max(-REACH, Math.min(REACH, ((x[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] ?? 1))),
    ),
  );
  const round = (value: number) => Number(value.toPrecision(5));
  return { mean: mean.map(round), scale: scale.map(round), standard };
}

function average(
  rows: readonly Pick<Row, 'x' | 'weight'>[],
  of: (x: ArrayLike<number>) => number,
): number {
  let sum = 0;
  let all = 0;
  for (const { x, weight } of rows) {
    sum += of(x) * weight;
    all += weight;
  }
  return all ? sum / all : 0;
}
