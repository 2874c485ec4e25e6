/** A logistic regression as it is shipped: one readable weight a feature. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability for a row of features in the order of `names`; a feature without a weight counts nothing. */
export function predict(model: Logistic, names: readonly string[], row: ArrayLike<number>): number {
  let z = model.bias;
  const weights = weightsOf(model, names);
  for (let i = 0; i < weights.length; i++) z += (weights[i] ?? 0) * (row[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}

/** The most that `predict` can give for rows between two, feature by feature. */
export function predictMost(
  model: Logistic,
  names: readonly string[],
  low: ArrayLike<number>,
  high: ArrayLike<number>,
): number {
  let z = model.bias;
  const weights = weightsOf(model, names);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i] ?? 0;
    z += weight * ((weight > 0 ? high[i] : low[i]) ?? 0);
  }
  return 1 / (1 + Math.exp(-z));
}

const ordered = new WeakMap<Logistic, { names: readonly string[]; weights: Float64Array }>();

/** A model's weights in the order of `names`, looked up once. */
function weightsOf(model: Logistic, names: readonly string[]): Float64Array {
  const known = ordered.get(model);
  if (known?.names === names) return known.weights;
  const weights = Float64Array.from(names, (name) => model.weights[name] ?? 0);
  ordered.set(model, { names, weights });
  return weights;
}
