/** A logistic regression as it is shipped: one readable weight a feature. */
export interface Logistic {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Probability for a row of features in the order of `names`; a feature without a weight counts nothing. */
export function predict(model: Logistic, names: readonly string[], row: ArrayLike<number>): number {
  let z = model.bias;
  for (let i = 0; i < names.length; i++) z += (model.weights[names[i] ?? ''] ?? 0) * (row[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
