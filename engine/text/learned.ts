/** A logistic regression as shipped: one readable weight a feature, features standardised by `mean` and `scale`. */
export interface Linear {
  readonly names: readonly string[];
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly weights: readonly number[];
  readonly bias: number;
}

/**
 * A boosted tree: parallel arrays, one entry a node. A node with `feature` -1 is a leaf and `value` its log-odds;
 * else rows with feature <= `value` go to node `left`, the others to `left + 1`.
 */
export interface Tree {
  readonly feature: readonly number[];
  readonly value: readonly number[];
  readonly left: readonly number[];
}

/** Gradient-boosted trees as shipped: `names` are the features by index, `bias` the log-odds to begin with. */
export interface Forest {
  readonly names: readonly string[];
  readonly bias: number;
  readonly trees: readonly Tree[];
}

/** Log-odds to probability. */
export function sigmoid(z: number): number {
  return 1 / (1 + Math.exp(-z));
}

/** Log-odds of a row by a logistic regression. */
export function linearScore(model: Linear, row: ArrayLike<number>): number {
  let z = model.bias;
  for (let i = 0; i < model.weights.length; i++) {
    const standard = ((row[i] ?? 0) - (model.mean[i] ?? 0)) / (model.scale[i] ?? 1);
    z += (model.weights[i] ?? 0) * Math.max(-REACH, Math.min(REACH, standard));
  }
  return z;
}

/** Standard deviations past which a feature counts no more: odd texts must not run away with a verdict. */
const REACH = 4;

/** Log-odds of a row by boosted trees. */
export function forestScore(model: Forest, row: ArrayLike<number>): number {
  let z = model.bias;
  for (const { feature, value, left } of model.trees) {
    let node = 0;
    for (let f = feature[0] ?? -1; f >= 0; f = feature[node] ?? -1)
      node = (left[node] ?? 0) + ((row[f] ?? 0) <= (value[node] ?? 0) ? 0 : 1);
    z += value[node] ?? 0;
  }
  return z;
}
