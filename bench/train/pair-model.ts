import { pairFeatures } from '../../engine/claim/pair';
import { readSheet } from '../../engine/claim/sheet';
import { forestScore, linearScore, sigmoid } from '../../engine/text/learned';
import { crossValidate, type Features, thresholdsOf } from './cross-validate';
import { readSet } from './idf';
import { trainLinear } from './linear';
import type { StsRow } from './rows';
import { growForest } from './trees';

const PAIR_RIDGE = 10;
const PAIR_FOREST = { trees: 200, depth: 4, rate: 0.05, ridge: 5, leaf: 8 };
/** What a row of another genre counts beside one of news: captions and forums teach the same, in other words. */
const OTHER_GENRE = 0.5;
/** Folds of sentence pairs. */
const PAIR_FOLDS = 5;

/** Features of two sentences, by name. */
export const pairRow = (row: StsRow) => pairFeatures(readSheet(row.a), readSheet(row.b));

/** The pair head from rows with their features. */
export function trainPair(rows: readonly StsRow[], features: readonly Features[]) {
  const names = Object.keys(features[0] ?? {});
  const train = rows.map((row, i) => ({
    x: names.map((name) => features[i]?.[name] ?? 0),
    y: row.score / 5,
    weight: row.genre === 'main-news' ? 1 : OTHER_GENRE,
  }));
  return {
    linear: trainLinear(names, train, PAIR_RIDGE),
    forest: growForest(names, train, PAIR_FOREST),
  };
}

/** Likeness of each pair by models that never saw it, nor another pair that begins alike. */
export function crossValidatePair(
  rows: readonly StsRow[],
  features: readonly Features[],
): number[] {
  return crossValidate(
    rows,
    features,
    PAIR_FOLDS,
    (row) => row.a.slice(0, 25),
    (train, of) => {
      const { linear, forest } = trainPair(train, of);
      return (x) => {
        const row = linear.names.map((name) => x[name] ?? 0);
        return sigmoid((linearScore(linear, row) + forestScore(forest, row)) / 2);
      };
    },
  );
}

/** `engine/claim/pair-model.json`. */
export function buildPairModel() {
  const rows = readSet<StsRow>('stsb.train');
  const features = rows.map(pairRow);
  const scores = crossValidatePair(rows, features);
  const told = rows.flatMap((row, i) =>
    row.genre === 'main-news' && (row.score <= OTHER_MATTER || row.score >= SAME_MATTER)
      ? [{ score: scores[i] ?? 0, right: row.score >= SAME_MATTER }]
      : [],
  );
  return {
    source: 'STS benchmark, training part, all genres',
    licence: 'scores CC BY-SA 4.0; these weights contain no sentence of it',
    recipe:
      'npm run train: bench/train/pair-model.ts, logistic regression and boosted trees on score / 5, half each',
    thresholds: thresholdsOf(
      told.map(({ score }) => score),
      told.map(({ right }) => right),
      'news pairs on another matter of the same topic (STS at most 1, against at least 3: same matter, some particulars differ)',
    ),
    ...trainPair(rows, features),
  };
}

/** STS scores: on the same topic only; the same matter, though particulars differ. A headline leaves some out. */
const OTHER_MATTER = 1;
const SAME_MATTER = 3;
