import { companyRow, phrasingScore, readWorth } from '../../engine/split/claims/likely';
import { type Linear, linearScore, sigmoid } from '../../engine/text/learned';
import { recallAt } from '../public/measures';
import { type LineModel, learnLines } from './line-learning';
import { allRows, type LineRow } from './line-rows';
import { trainLinear } from './linear';

/**
 * Share of the claims of whole pages that may be taken for furniture, by rules and model together. A lost claim is never
 * compared, furniture taken for one is a blemish; of those lost here few state a detail of a story (see `reason`).
 */
const LOST = 0.022;

/** Log-odds of all rows to be furniture, each by a model that saw nothing of its author; null where a rule settles it. */
function byAuthor(rows: readonly LineRow[]): (number | null)[] {
  const scores: (number | null)[] = rows.map(() => null);
  for (const author of authorsOf(rows)) {
    const score = scorer(learnLines(rows.filter((row) => row.author !== author)));
    rows.forEach((row, i) => {
      if (row.author === author && !row.ruled) scores[i] = score(row);
    });
  }
  return scores;
}

const authorsOf = (rows: readonly LineRow[]) => new Set(rows.map(({ author }) => author));

/** What a model says of a row, as the engine reads it. */
function scorer(model: LineModel): (row: LineRow) => number {
  const worth = readWorth(model);
  return (row) =>
    linearScore(model, row.features) + phrasingScore(row.phrasing, worth) - row.caution;
}

const COMPANY = ['own', 'mates', 'before', 'after'];
/** Penalty on the four weights. */
const COMPANY_RIDGE = 10;

/** What the lines of a paragraph tell of one another, learned from scores that knew nothing of their author. */
function learnCompany(rows: readonly LineRow[], company: readonly (readonly number[])[]): Linear {
  return trainLinear(
    COMPANY,
    rows.flatMap(({ ruled, claim }, i) =>
      ruled ? [] : [{ x: company[i] ?? [], y: claim ? 0 : 1, weight: 1 }],
    ),
    COMPANY_RIDGE,
  );
}

/** Rows of `companyRow`. A line that has no label counts as unknown, one of an article that a line was put into as a claim. */
function companies(
  rows: readonly LineRow[],
  scores: readonly (number | null)[],
): (readonly number[])[] {
  const places = new Map<LineRow['article'], Map<number, number>>();
  rows.forEach(({ article, index }, i) => {
    places.set(article, (places.get(article) ?? new Map()).set(index, i));
  });
  return rows.map(({ article, index, lines, kind }) => {
    const at = places.get(article);
    return companyRow(index, lines, (other) => {
      const i = at?.get(other);
      return i === undefined ? (kind === 'line' ? CLAIM : 0) : (scores[i] ?? null);
    });
  });
}

/** Log-odds of an ordinary claim. */
const CLAIM = -3;

/** Probabilities of all rows as the engine tells them, each by models that saw nothing of its author; by a rule: 1. */
export function likelihoods(rows: readonly LineRow[], scores = byAuthor(rows)): number[] {
  const company = companies(rows, scores);
  const models = new Map(
    [...authorsOf(rows)].map((author) => {
      const others = rows.flatMap((row, i) => (row.author === author ? [] : [i]));
      const pick = <T>(all: readonly T[]) => others.map((i) => all[i] as T);
      return [author, learnCompany(pick(rows), pick(company))];
    }),
  );
  return rows.map(({ ruled, author }, i) => {
    const model = models.get(author);
    return ruled || !model ? 1 : sigmoid(linearScore(model, company[i] ?? []));
  });
}

/** `engine/split/claims/line-model.json`. */
export function buildLineModel() {
  const rows = allRows();
  const alone = byAuthor(rows);
  const scores = likelihoods(rows, alone);
  const measured = rows.flatMap((row, i) =>
    row.kind === 'page' && (row.whole || !row.claim) ? [{ ...row, score: scores[i] ?? 0 }] : [],
  );
  const { recall, threshold } = recallAt(
    measured.map(({ score }) => score),
    measured.map(({ claim }) => !claim),
    LOST,
  );
  const details = measured.filter(({ detail }) => detail);
  const lost = details.filter(({ score }) => score > threshold).length / details.length;
  const percent = (share: number) => Number((share * 100).toFixed(1));
  return {
    source: `${rows.filter((row) => row.kind !== 'again').length} own lines (bench/gold: pages of train, tune and others, furniture.txt, furniture-2.txt, lines.jsonl, lines-2.jsonl); kinds of words: Princeton WordNet 3.1`,
    licence: 'MIT, as the project; WordNet licence: see engine/text/WORDNET.txt',
    recipe: 'npm run train: bench/train/line-model.ts, logistic regression',
    threshold: Number(threshold.toFixed(3)),
    reason: `${percent(LOST)} % of the claims are lost, ${percent(lost)} % of those that state a detail, and ${percent(1 - recall)} % of the furniture is taken for claims, by rules and model together on pages of authors they have not seen`,
    ...learnLines(rows),
    company: learnCompany(rows, companies(rows, alone)),
  };
}
