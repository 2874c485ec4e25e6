import { bundledStories } from '../../cli/stories';
import { type PreparedStory, prepare } from '../../engine';
import { CLASH_FEATURES } from '../../engine/match/clash-features';
import { clashesOf } from '../../engine/match/conflict';
import { weigh } from '../../engine/match/match';
import { particularsReader } from '../../engine/match/particulars';
import { readSheets } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { alignGold, articleOf, type GoldPage, readGold } from '../gold';
import { falsify } from './falsify';
import { type Row, trainLogistic } from './logistic';

/** A value of a labelled page's own that may contradict a detail. */
export interface ClashRow extends Row {
  readonly page: string;
  readonly detail: string;
  readonly rival: string;
  readonly text: string;
}

/** Penalty on weights: a dozen features, some forty contradictions. */
const RIDGE = 0.5;
/** Statements weaker than this are not asked. */
const LEAST_P = 0.04;

/** Every substitution that passes on the labelled pages; a yes where the labeller saw that contradiction there. */
export function clashRows(pages: readonly GoldPage[], story: PreparedStory): ClashRow[] {
  return pages.flatMap((page) => {
    const article = articleOf(page);
    const statements = split(article);
    const gold = alignGold(page, statements);
    const read = particularsReader(article.published ?? story.story.date);
    const weighed = [...weigh(readSheets(statements, story), story).values()].flat();
    return weighed
      .filter((weighing) => weighing.p >= LEAST_P)
      .flatMap((weighing) => {
        const place = statements.indexOf(weighing.sheet.statement);
        const detail = weighing.rough.detail.detail.id;
        const labels = (gold[place] ?? []).flatMap((sentence) => sentence.contradicts);
        const label = labels.find((each) => each.detail.split('#')[0] === detail);
        return clashesOf(weighing, read(weighing.sheet), story).map(
          ({ features, rival }): ClashRow => {
            const same = label !== undefined && overlaps(label.page, rival.text);
            return {
              page: page.id,
              detail,
              rival: rival.text,
              text: weighing.sheet.statement.text,
              x: features,
              y: same ? 1 : 0,
              weight: 1,
            };
          },
        );
      });
  });
}

/** A replaced value counts less than one that an author chose. */
const FALSIFIED_WEIGHT = 0.5;

/** The rows of pages with one value replaced, the replaced detail's only. */
export function falsifiedRows(pages: readonly GoldPage[], story: PreparedStory): ClashRow[] {
  return falsify(pages, story.story).flatMap(({ page, detail }) =>
    clashRows([page], story)
      .filter((row) => row.detail === detail && row.y === 1)
      .map((row) => ({ ...row, weight: FALSIFIED_WEIGHT })),
  );
}

function overlaps(label: string, rival: string): boolean {
  const words = new Set(label.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return (rival.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}

/** When a value of the page's own contradicts ours, from our own labelled pages. */
export async function buildClashModel() {
  const [bundled] = await bundledStories();
  if (!bundled) return null;
  const pages = [...readGold('train'), ...readGold('tune')];
  const story = prepare(bundled);
  const rows = [...clashRows(pages, story), ...falsifiedRows(pages, story)];
  return {
    source: `logistic regression on ${rows.length} substitutions, ${rows.filter((row) => row.y).length} of them contradictions, on ${pages.length} own pages (bench/gold: train, tune)`,
    licence: 'MIT, as the project',
    ...trainLogistic(CLASH_FEATURES, rows, RIDGE),
  };
}
