import { featureRow } from '../../engine/split/claims/features';
import { type Linear, linearScore, sigmoid } from '../../engine/text/learned';
import { recallAt } from '../public/measures';
import { allRows, type LineRow } from './line-rows';
import { trainLinear } from './linear';

/** Penalty on weights: some hundred features, some 9,000 lines; 50 to 300 do alike. */
const RIDGE = 150;
/** What a line counts that the model is not asked about: it shows what furniture and claims look like all the same. */
const RULED = 0.5;
/** What a line counts that is shown again in another setting. */
const AGAIN = 0.5;
/** A feature that weighs less, on standardised values, is left out: fewer do better on the next author. */
const FEATHER = 0.05;
/** Share of all claims of whole pages that may be taken for furniture, by rules and model together. */
const LOST = 0.025;

/** Furniture or claim, from labelled lines: learned twice, the second time without the features that weigh nothing. */
export function trainLines(rows: readonly LineRow[]): Linear {
  const names = Object.keys(rows[0]?.features ?? {});
  const train = (chosen: readonly string[]) =>
    trainLinear(
      chosen,
      rows.map(({ features, claim, kind, ruled }) => ({
        x: featureRow(features, chosen),
        y: claim ? 0 : 1,
        weight: (ruled ? RULED : 1) * (kind === 'again' ? AGAIN : 1),
      })),
      RIDGE,
    );
  const { weights } = train(names);
  return train(names.filter((_, i) => Math.abs(weights[i] ?? 0) >= FEATHER));
}

/** Scores of all rows, each by a model that saw nothing of its author. */
export function byAuthor(rows: readonly LineRow[]): number[] {
  const scores: number[] = [];
  for (const author of new Set(rows.map((row) => row.author))) {
    const model = trainLines(rows.filter((row) => row.author !== author));
    rows.forEach((row, i) => {
      if (row.author === author)
        scores[i] = sigmoid(linearScore(model, featureRow(row.features, model.names)));
    });
  }
  return scores;
}

/** `engine/split/claims/line-model.json`. */
export function buildLineModel() {
  const rows = allRows();
  const scores = byAuthor(rows).map((score, i) => {
    const row = rows[i];
    return row?.ruled ? 1 : row?.asked ? score : 0;
  });
  const whole = rows.flatMap((row, i) => (row.kind === 'page' ? [i] : []));
  const { recall, threshold } = recallAt(
    whole.map((i) => scores[i] ?? 0),
    whole.map((i) => rows[i]?.claim === false),
    LOST,
  );
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return {
    source: `${rows.filter((row) => row.kind !== 'again').length} own lines (bench/gold: pages of train, tune and others, furniture.txt, lines.jsonl, lines-2.jsonl)`,
    licence: 'MIT, as the project',
    recipe: 'npm run train: bench/train/line-model.ts, logistic regression',
    threshold: Number(threshold.toFixed(3)),
    reason: `${percent(LOST)} % of the claims are lost, ${percent(1 - recall)} % of the furniture is taken for claims, by rules and model together on pages of authors they have not seen`,
    ...trainLines(rows),
  };
}
