import { FEATURE_PAIRS, featureRow, readNames } from '../../engine/split/claims/features';
import { linearScore, sigmoid } from '../../engine/text/learned';
import { recallAt } from '../public/measures';
import { crossValidate } from './cross-validate';
import { type LineRow, lineRows, pageRows } from './line-rows';
import { trainLinear } from './linear';

/** Penalty on weights: some ninety features, some 1,700 lines; 3 to 30 do alike. */
const RIDGE = 10;
/** Folds of whole pages. */
const FOLDS = 10;
/** What a line counts that the model is not asked about: it shows what furniture and claims look like all the same. */
const SETTLED = 0.5;
/** What a line counts that is shown a second time, as if the article said nothing more of the matter. */
const ALONE = 0.5;
/** What tells that the article does. */
const SHARED = ['shared', 'sharesSome', 'sharesTwo'];
/** Share of the claims it is asked about that it may take for furniture; every other one was written to look like furniture. */
const LOST = 0.0075;

/** Furniture or claim, from labelled lines. */
export function trainLines(rows: readonly LineRow[]) {
  const names = [...Object.keys(rows[0]?.features ?? {}), ...FEATURE_PAIRS];
  const read = readNames(names);
  return trainLinear(
    names,
    rows.flatMap(({ features, claim, settled }) => {
      const row = (shared: number, counts: number) => ({
        x: featureRow(features, read).map((x, i) =>
          SHARED.includes(names[i] ?? '') ? shared * x : x,
        ),
        y: claim ? 0 : 1,
        weight: (settled ? SETTLED : 1) * counts,
      });
      return [row(1, 1), row(0, ALONE)];
    }),
    RIDGE,
  );
}

/** `engine/split/claims/line-model.json`. */
export function buildLineModel() {
  const rows = [...pageRows(['train', 'tune']), ...lineRows('lines')];
  const scores = crossValidate(
    rows,
    rows.map((row) => row.features),
    FOLDS,
    (row) => row.page,
    (train) => {
      const model = trainLines(train);
      const names = readNames(model.names);
      return (x) => sigmoid(linearScore(model, featureRow(x, names)));
    },
  );
  const left = rows.flatMap((row, i) => (row.settled ? [] : [i]));
  const { recall, threshold } = recallAt(
    left.map((i) => scores[i] ?? 0),
    left.map((i) => rows[i]?.claim === false),
    LOST,
  );
  return {
    source: `${rows.length} own lines (bench/gold: pages of train and tune, lines.jsonl)`,
    licence: 'MIT, as the project',
    recipe: 'npm run train: bench/train/line-model.ts, logistic regression',
    threshold: Number(threshold.toFixed(3)),
    reason: `${LOST * 100} % of the claims it is asked about are lost, ${Math.round(recall * 100)} % of the furniture it is asked about is found; cross-validated by page`,
    ...trainLines(rows),
  };
}
