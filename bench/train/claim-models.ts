import { pairFeatures } from '../../engine/claim/pair';
import { survey } from '../../engine/claim/retrieve';
import { readSheet } from '../../engine/claim/sheet';
import { readClosely, supportFeatures } from '../../engine/claim/support';
import { readSet } from './idf';
import { trainLinear } from './linear';
import type { StsRow, WiceRow } from './rows';
import { growForest } from './trees';

const PAIR_RIDGE = 10;
const PAIR_FOREST = { trees: 200, depth: 4, rate: 0.05, ridge: 5, leaf: 8 };
/** What a row of another genre counts beside one of news: captions and forums teach the same, in other words. */
const OTHER_GENRE = 0.5;
const ARTICLE_RIDGE = 30;
/** What a row with the evidence cut to a chunk counts: three chunks a claim, all of one article. */
const CHUNK = 0.3;

/** Features of two sentences, by name. */
export const pairRow = (row: StsRow) => pairFeatures(readSheet(row.a), readSheet(row.b));

/** Features of a claim and its article, by name. */
export function articleRow(row: WiceRow): Record<string, number> {
  const claim = readSheet(row.claim);
  const found = survey(claim, row.evidence);
  const best = found.candidates.slice(0, 3).map((c) => c.index);
  return supportFeatures(
    claim,
    found,
    readClosely(
      claim,
      best.map((i) => readSheet(row.evidence[i] ?? '')),
      best,
    ),
  );
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

/** `engine/claim/pair-model.json`. */
export function buildPairModel() {
  const rows = readSet<StsRow>('stsb.train');
  return {
    source: 'STS benchmark, training part, all genres',
    licence: 'scores CC BY-SA 4.0; these weights contain no sentence of it',
    recipe:
      'npm run train: bench/train/claim-models.ts, logistic regression and boosted trees on score / 5',
    thresholds: { confirms: 0.62, unsure: 0.5 },
    ...trainPair(rows, rows.map(pairRow)),
  };
}

/** `engine/claim/article-model.json`. */
export function buildArticleModel() {
  const rows = [...readSet<WiceRow>('wice.claim_dev'), ...readSet<WiceRow>('wice.oracle_dev')];
  return {
    source: 'WiCE, development part: claims against whole articles, and against chunks',
    licence: 'annotation ODC-BY, texts CC BY-SA; these weights contain no sentence of it',
    recipe: 'npm run train: bench/train/claim-models.ts, two logistic regressions',
    thresholds: { confirms: 0.75, unsure: 0.6 },
    ...trainArticle(rows, rows.map(articleRow)),
  };
}
