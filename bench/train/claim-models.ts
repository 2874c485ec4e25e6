import { chooseEvidence } from '../../engine/claim/evidence';
import { CLOSE } from '../../engine/claim/judge-claim';
import { pairFeatures } from '../../engine/claim/pair';
import { survey } from '../../engine/claim/retrieve';
import { readSheet } from '../../engine/claim/sheet';
import { supportFeatures } from '../../engine/claim/support';
import { forestScore, linearScore, sigmoid } from '../../engine/text/learned';
import { recallAt } from '../public/measures';
import { foldOf } from './folds';
import { readSet } from './idf';
import { trainLinear } from './linear';
import type { StsRow, WiceRow } from './rows';
import { growForest } from './trees';

const PAIR_RIDGE = 10;
const PAIR_FOREST = { trees: 200, depth: 4, rate: 0.05, ridge: 5, leaf: 8 };
/** What a row of another genre counts beside one of news: captions and forums teach the same, in other words. */
const OTHER_GENRE = 0.5;
const ARTICLE_RIDGE = 100;
/** What a row with the evidence cut to a chunk counts: three chunks a claim, all of one article. */
const CHUNK = 0.4;

/** Features of two sentences, by name. */
export const pairRow = (row: StsRow) => pairFeatures(readSheet(row.a), readSheet(row.b));

/** Features of a claim and its article, by name. */
export function articleRow(row: WiceRow): Record<string, number> {
  const claim = readSheet(row.claim);
  const found = survey(claim, row.evidence);
  return supportFeatures(claim, found, chooseEvidence(claim, row.evidence, found, CLOSE));
}

/** The pair head from rows with their features. */
export function trainPair(rows: readonly StsRow[], features: readonly Record<string, number>[]) {
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

/** The article head: borne out in full, borne out at all. */
export function trainArticle(
  rows: readonly WiceRow[],
  features: readonly Record<string, number>[],
) {
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

/** Folds of sentence pairs, and of claims with their articles. */
const PAIR_FOLDS = 5;
const ARTICLE_FOLDS = 10;

/** Likeness of each pair by models that never saw it, nor another pair that begins alike. */
export function crossValidatePair(
  rows: readonly StsRow[],
  features: readonly Record<string, number>[],
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

/** How far each claim is borne out, by models that never saw the claim, nor its article. */
export function crossValidateArticle(
  rows: readonly WiceRow[],
  features: readonly Record<string, number>[],
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

type Features = Readonly<Record<string, number>>;

function crossValidate<T>(
  rows: readonly T[],
  features: readonly Record<string, number>[],
  folds: number,
  group: (row: T) => string,
  train: (rows: T[], features: Record<string, number>[]) => (x: Features) => number,
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
function thresholdsOf(scores: readonly number[], right: readonly boolean[], wrong: string) {
  const round = (value: number) => Number(value.toFixed(3));
  const sure = recallAt(scores, right, FALSE_CONFIRMS);
  const unsure = recallAt(scores, right, FALSE_UNSURE);
  return {
    confirms: round(sure.threshold),
    unsure: round(unsure.threshold),
    reason: `${FALSE_CONFIRMS * 100} % of ${wrong} pass as confirmed (recall ${round(sure.recall)}), ${FALSE_UNSURE * 100} % as unsure (recall ${round(unsure.recall)}); cross-validated`,
  };
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
      'npm run train: bench/train/claim-models.ts, logistic regression and boosted trees on score / 5, half each',
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

/** `engine/claim/article-model.json`. */
export function buildArticleModel() {
  const rows = [...readSet<WiceRow>('wice.claim_dev'), ...readSet<WiceRow>('wice.oracle_dev')];
  const features = rows.map(articleRow);
  const scores = crossValidateArticle(rows, features);
  const whole = rows.flatMap((row, i) => (row.support ? [i] : []));
  return {
    source: 'WiCE, development part: claims against whole articles, and against chunks',
    licence: 'annotation ODC-BY, texts CC BY-SA; these weights contain no sentence of it',
    recipe: 'npm run train: bench/train/claim-models.ts, two logistic regressions',
    thresholds: thresholdsOf(
      whole.map((i) => scores[i] ?? 0),
      whole.map((i) => rows[i]?.label === 'supported'),
      'claims that the article bears out in part or not at all',
    ),
    ...trainArticle(rows, features),
  };
}
