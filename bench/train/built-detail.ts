import { split } from '../../engine';
import { FEATURES } from '../../engine/match/features';
import { neighboursOf, scoreStatement } from '../../engine/match/score';
import { readSheets } from '../../engine/match/sheet';
import { alignGold, articleOf, type GoldPage } from '../gold';
import { type BuiltStory, drawBeside, drawStories, labelsOf, readablePages } from './built-stories';
import { type Row, trainLogistic } from './logistic';

const STORIES = 60;
const SEED = 300;
/** Penalty on weights; between 0.3 and 10 nothing changes. */
const RIDGE = 1;
/** What a wrong confirmation costs beside a missed one: with it nine of ten found are told, on pages of authors unseen. */
const WRONG = 2.3;
/** The weights by which a statement is said to carry a detail of a story built from pages: one or two sentences of somebody else's. */
export function buildBuiltDetailModel() {
  const pages = readablePages();
  const rows = builtPairs(pages, drawStories(pages, STORIES, SEED));
  return {
    source: `logistic regression on ${rows.length} candidate pairs of ${STORIES} stories, each built from two to four of ${pages.length} own pages (bench/gold: train, tune, others) and read beside others`,
    licence: 'MIT, as the project',
    ...trainLogistic(FEATURES, rows, RIDGE),
  };
}

/** All candidate pairs of drawn stories and some of the pages that they were not built from. */
export function builtPairs(pages: readonly GoldPage[], stories: readonly BuiltStory[]): Row[] {
  return stories.flatMap((built, i) =>
    drawBeside(pages, built, SEED + i).flatMap((page) => pairsBeside(page, built)),
  );
}

/** A built detail is told by a sentence that has a label in common with those that the detail was made from. */
function pairsBeside(page: GoldPage, { story, labels }: BuiltStory): Row[] {
  const statements = split(articleOf(page));
  const gold = alignGold(page, statements);
  const sheets = readSheets(statements, story);
  return sheets.flatMap((sheet, i) => {
    const told = labelsOf(gold[i] ?? []);
    return scoreStatement(sheet, neighboursOf(sheets, i), story).map(({ rough, features }): Row => {
      const wanted = labels.get(rough.detail.detail.id) ?? [];
      const y = [...wanted].some((label) => told.has(label));
      return { x: features, y: y ? 1 : 0, weight: y ? 1 : WRONG };
    });
  });
}
