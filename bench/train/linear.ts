import type { Linear } from '../../engine/text/learned';
import { type Row, trainLogistic } from './logistic';

/** Features further out than this many standard deviations count no more, in training as in use. */
const REACH = 4;

/** Logistic regression on standardised features, so that one `ridge` fits all; labels may be shares in 0..1. */
export function trainLinear(names: readonly string[], rows: readonly Row[], ridge: number): Linear {
  const mean = names.map((_, i) => average(rows, (x) => x[i] ?? 0));
  const scale = names.map(
    (_, i) => Math.sqrt(average(rows, (x) => ((x[i] ?? 0) - (mean[i] ?? 0)) ** 2)) || 1,
  );
  const standard = rows.map((row) => ({
    ...row,
    x: names.map((_, i) =>
      Math.max(-REACH, Math.min(REACH, ((row.x[i] ?? 0) - (mean[i] ?? 0)) / (scale[i] ?? 1))),
    ),
  }));
  const { bias, weights } = trainLogistic(names, standard, ridge);
  const round = (value: number) => Number(value.toPrecision(5));
  return {
    names,
    mean: mean.map(round),
    scale: scale.map(round),
    weights: names.map((name) => weights[name] ?? 0),
    bias,
  };
}

function average(rows: readonly Row[], of: (x: ArrayLike<number>) => number): number {
  let sum = 0;
  let all = 0;
  for (const { x, weight } of rows) {
    sum += of(x) * weight;
    all += weight;
  }
  return all ? sum / all : 0;
}
