import { CLOSE, chooseEvidence } from '../../engine/claim/evidence';
import { survey } from '../../engine/claim/retrieve';
import { readSheet } from '../../engine/claim/sheet';
import { supportFeatures } from '../../engine/claim/support';
import { linearScore, sigmoid } from '../../engine/text/learned';
import { crossValidate, type Features, thresholdsOf } from './cross-validate';
import { readSet } from './idf';
import { trainLinear } from './linear';
import type { WiceRow } from './rows';

const ARTICLE_RIDGE = 100;
/** What a row with the evidence cut to a chunk counts: three chunks a claim, all of one article. */
const CHUNK = 0.4;

/** Folds of claims with their articles. */
const ARTICLE_FOLDS = 10;

/** Features of a claim and its article, by name. */
export function articleRow(row: WiceRow): Record<string, number> {
  const claim = readSheet(row.claim);
  const found = survey(claim, row.evidence);
  return supportFeatures(claim, found, chooseEvidence(claim, row.evidence, found, CLOSE));
}

/** The article head: borne out in full, borne out at all. */
export function trainArticle(rows: readonly WiceRow[], features: readonly Features[]) {
  const names = Object.keys(features[0] ?? {});
  const learn = (label: (row: WiceRow) => boolean) =>
    trainLinear(
      names,
      rows.map((row, i) => ({
        x: names.map((name) => features[i]?.[name] ?? 0),
        y: label(row) ? 1 : 0,
        weight: row.support ? 1 : CHUNK,
      })),
      ARTICLE_RIDGE,
    );
  return {
    full: learn((row) => row.label === 'supported'),
    any: learn((row) => row.label !== 'not_supported'),
  };
}

/** How far each claim is borne out, by models that never saw the claim, nor its article. */
export function crossValidateArticle(
  rows: readonly WiceRow[],
  features: readonly Features[],
): number[] {
  return crossValidate(
    rows,
    features,
    ARTICLE_FOLDS,
    (row) => row.claim,
    (train, of) => {
      const { full, any } = trainArticle(train, of);
      return (x) => {
        const row = full.names.map((name) => x[name] ?? 0);
        return sigmoid((linearScore(full, row) + linearScore(any, row)) / 2);
      };
    },
  );
}

/** `engine/claim/article-model.json`. */
export function buildArticleModel() {
  const rows = [...readSet<WiceRow>('wice.claim_dev'), ...readSet<WiceRow>('wice.oracle_dev')];
  const features = rows.map(articleRow);
  const scores = crossValidateArticle(rows, features);
  const whole = rows.flatMap((row, i) => (row.support ? [i] : []));
  return {
    source: 'WiCE, development part: claims against whole articles, and against chunks',
    licence: 'annotation ODC-BY, texts CC BY-SA; these weights contain no sentence of it',
    recipe: 'npm run train: bench/train/article-model.ts, two logistic regressions',
    thresholds: thresholdsOf(
      whole.map((i) => scores[i] ?? 0),
      whole.map((i) => rows[i]?.label === 'supported'),
      'claims that the article bears out in part or not at all',
    ),
    ...trainArticle(rows, features),
  };
}
