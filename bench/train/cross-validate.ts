import { recallAt } from '../public/measures';
import { foldOf } from './folds';

/** Features of one row, by name. */
export type Features = Readonly<Record<string, number>>;

/** Scores of all rows, each by a model that saw no row of its group. */
export function crossValidate<T>(
  rows: readonly T[],
  features: readonly Features[],
  folds: number,
  group: (row: T) => string,
  train: (rows: T[], features: Features[]) => (x: Features) => number,
): number[] {
  const fold = rows.map((row) => foldOf(group(row), folds));
  const scores: number[] = [];
  for (let k = 0; k < folds; k++) {
    const score = train(
      rows.filter((_, i) => fold[i] !== k),
      features.filter((_, i) => fold[i] !== k),
    );
    features.forEach((x, i) => {
      if (fold[i] === k) scores[i] = score(x);
    });
  }
  return scores;
}

/** Shares of the wrong that may pass; see `reason` in the model files. */
const FALSE_CONFIRMS = 0.1;
const FALSE_UNSURE = 0.2;

/** The two thresholds of a head: how many of the wrong rows may pass as confirmed, and as unsure. */
export function thresholdsOf(scores: readonly number[], right: readonly boolean[], wrong: string) {
  const round = (value: number) => Number(value.toFixed(3));
  const sure = recallAt(scores, right, FALSE_CONFIRMS);
  const unsure = recallAt(scores, right, FALSE_UNSURE);
  return {
    confirms: round(sure.threshold),
    unsure: round(unsure.threshold),
    reason: `${FALSE_CONFIRMS * 100} % of ${wrong} pass as confirmed (recall ${round(sure.recall)}), ${FALSE_UNSURE * 100} % as unsure (recall ${round(unsure.recall)}); cross-validated`,
  };
}
