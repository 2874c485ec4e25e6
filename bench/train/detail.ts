import { prepare, type Story } from '../../engine';
import { FEATURES } from '../../engine/match/features';
import type { PreparedStory } from '../../engine/match/prepared';
import { neighboursOf, scoreStatement } from '../../engine/match/score';
import { readSheets } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { alignGold, articleOf, type GoldPage, type GoldSentence } from '../gold';
import { type Company, countCompany } from './company-counts';
import { byAuthor } from './counted';
import { type Row, trainLogistic } from './logistic';
import { idOf } from './usual';

/** A candidate pair of a labelled page. */
export interface Pair extends Row {
  readonly page: string;
  readonly statement: number;
  readonly detail: string;
  readonly text: string;
}

/** Said only in part: half a yes. */
const PARTIAL_WEIGHT = 0.4;
/** Penalty on weights; chosen among 0.3, 1, 3, 10 by leaving one page out. */
const RIDGE = 1;

/** All candidate pairs of labelled pages. A contradicted detail is a yes: the statement speaks of it. */
export function pairsOf(pages: readonly GoldPage[], story: PreparedStory): Pair[] {
  return pages.flatMap((page) => {
    const statements = split(articleOf(page));
    const gold = alignGold(page, statements);
    const sheets = readSheets(statements, story);
    return sheets.flatMap((sheet, i) => {
      const labels = labelsOf(gold[i] ?? []);
      return scoreStatement(sheet, neighboursOf(sheets, i), story).map((scored): Pair => {
        const detail = scored.rough.detail.detail.id;
        const weight = labels.get(detail);
        return {
          page: page.id,
          statement: i,
          detail,
          text: sheet.statement.text,
          x: scored.features,
          y: weight === undefined ? 0 : 1,
          weight: weight ?? 1,
        };
      });
    });
  });
}

function labelsOf(sentences: readonly GoldSentence[]): Map<string, number> {
  const labels = new Map<string, number>();
  for (const sentence of sentences) {
    for (const label of sentence.partial ?? []) labels.set(idOf(label), PARTIAL_WEIGHT);
    for (const label of sentence.details) if (!labels.has(idOf(label))) labels.set(idOf(label), 1);
    for (const { detail } of sentence.contradicts) labels.set(idOf(detail), 1);
  }
  return labels;
}

/** One author's pages as a matcher sees them that has learned from the others only. */
export interface Seen {
  readonly author: string;
  readonly pairs: readonly Pair[];
  readonly company: Company;
}

/** Every author's pairs, with what was counted on the other authors' pages. */
export function seenByOthers(pages: readonly GoldPage[], story: Story): Seen[] {
  return byAuthor(pages, story).map(({ author, pages: own, rest, story: counted }) => ({
    author,
    pairs: pairsOf(own, prepare(counted)),
    company: countCompany(rest),
  }));
}

/** The weights by which a statement is said to carry a detail. */
export function trainDetailModel(pairs: readonly Pair[]) {
  return trainLogistic(FEATURES, pairs, RIDGE);
}
