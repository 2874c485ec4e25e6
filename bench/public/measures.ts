/** Area under the ROC curve: how often a positive scores above a negative; ties count half. */
export function auroc(scores: readonly number[], positive: readonly boolean[]): number {
  const ranks = rankOf(scores);
  let sum = 0;
  let n = 0;
  positive.forEach((yes, i) => {
    if (!yes) return;
    sum += ranks[i] ?? 0;
    n++;
  });
  const m = positive.length - n;
  return n && m ? (sum - (n * (n + 1)) / 2) / (n * m) : Number.NaN;
}

/** Pearson correlation. */
export function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (v: readonly number[]) => v.reduce((s, a) => s + a, 0) / v.length;
  const mx = mean(x);
  const my = mean(y);
  let xy = 0;
  let xx = 0;
  let yy = 0;
  x.forEach((a, i) => {
    const b = y[i] ?? 0;
    xy += (a - mx) * (b - my);
    xx += (a - mx) ** 2;
    yy += (b - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Spearman's rank correlation. */
export function spearman(x: readonly number[], y: readonly number[]): number {
  return pearson(rankOf(x), rankOf(y));
}

/** Share of positives above the score that lets at most `rate` of the negatives through, and that score. */
export function recallAt(
  scores: readonly number[],
  positive: readonly boolean[],
  rate: number,
): { recall: number; threshold: number } {
  const negatives = scores.filter((_, i) => !positive[i]).sort((a, b) => b - a);
  const threshold = negatives[Math.floor(rate * negatives.length)] ?? Number.NEGATIVE_INFINITY;
  const positives = scores.filter((_, i) => positive[i]);
  return { recall: positives.filter((s) => s > threshold).length / positives.length, threshold };
}

/** Best accuracy any single threshold reaches. */
export function bestAccuracy(
  scores: readonly number[],
  positive: readonly boolean[],
): { accuracy: number; threshold: number } {
  const order = scores.map((s, i) => ({ s, yes: positive[i] === true })).sort((a, b) => a.s - b.s);
  let right = order.filter((row) => row.yes).length;
  let best = { accuracy: right / order.length, threshold: Number.NEGATIVE_INFINITY };
  order.forEach(({ s, yes }, i) => {
    right += yes ? -1 : 1;
    if (order[i + 1]?.s !== s && right / order.length > best.accuracy)
      best = { accuracy: right / order.length, threshold: s };
  });
  return best;
}

/** Ranks from 1, ties share their mean. */
function rankOf(values: readonly number[]): number[] {
  const order = values.map((v, i) => ({ v, i })).sort((a, b) => a.v - b.v);
  const ranks = new Array<number>(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.v === order[from]?.v) to++;
    for (let k = from; k <= to; k++) ranks[order[k]?.i ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return ranks;
}

/** Accuracy when all above `threshold` are called positive. */
export function accuracyAt(
  scores: readonly number[],
  positive: readonly boolean[],
  threshold: number,
): number {
  return scores.filter((s, i) => s > threshold === positive[i]).length / scores.length;
}
