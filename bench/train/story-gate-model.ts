import { bundledStories } from '../../cli/stories';
import { type PreparedStory, prepare } from '../../engine';
import { gatherEvidence } from '../../engine/gather-evidence';
import { match, weigh } from '../../engine/match/match';
import { readSheets } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { GATE_FEATURES, gateFeatures } from '../../engine/story/gate-features';
import { articleOf, type GoldPage, readGold } from '../gold';
import { byAuthor, uncounted } from './counted';
import { type Row, trainLogistic } from './logistic';

/** A labelled page as the gate sees it. */
export interface GateRow extends Row {
  readonly page: string;
  readonly spot: GoldPage['spot'];
}

/** Penalty on weights: eight features, some sixty pages. */
const RIDGE = 0.3;
/** What a paywall or a short notice would leave of a page, in words. */
const CUTS = [200, 100];
const CUT_WEIGHT = 0.5;

/** The pages that the gate is asked about at all. */
function fitPages(): GoldPage[] {
  const pages = [...readGold('train'), ...readGold('tune'), ...readGold('others')];
  return pages.filter(
    (page) =>
      page.form === 'article' && page.reason !== 'other-language' && page.reason !== 'too-short',
  );
}

/** Pages of the story, of events around it and of others, whole and cut short. */
export function gateRows(pages: readonly GoldPage[], story: PreparedStory): GateRow[] {
  return pages.flatMap((page) =>
    [
      page,
      ...CUTS.map((words) => cut(page, words)).filter(
        (piece) => piece !== page && keepsItsSense(piece, story),
      ),
    ].map((piece) => rowOf(piece, story, piece === page ? 1 : CUT_WEIGHT)),
  );
}

/** The gate's two questions: the event itself or not; if not, another event around it or not. */
export async function buildStoryGateModel() {
  const [bundled] = await bundledStories();
  if (!bundled) return null;
  const counted = [...byAuthor(fitPages(), bundled)].flatMap(({ pages, story }) =>
    gateRows(pages, prepare(story)),
  );
  return {
    source: `logistic regression on ${new Set(counted.map((row) => row.page)).size} own pages, whole and cut short (bench/gold: train, tune, others), each with what was counted on other authors' pages`,
    licence: 'MIT, as the project',
    counted: trainGate(counted),
    uncounted: trainGate(gateRows(fitPages(), prepare(uncounted(bundled)))),
  };
}

/** Both regressions from rows. */
export function trainGate(rows: readonly GateRow[]) {
  const others = rows.filter((row) => row.spot !== 'same-story');
  return {
    same: trainLogistic(
      GATE_FEATURES,
      rows.map((row) => ({ ...row, y: row.spot === 'same-story' ? 1 : 0 })),
      RIDGE,
    ),
    related: trainLogistic(
      GATE_FEATURES,
      others.map((row) => ({ ...row, y: row.spot === 'related' ? 1 : 0 })),
      RIDGE,
    ),
  };
}

function rowOf(page: GoldPage, story: PreparedStory, weight: number): GateRow {
  const article = articleOf(page);
  const sheets = readSheets(split(article), story);
  const weighed = weigh(sheets, story);
  const matches = match(weighed, story, article.published, null);
  const features = gateFeatures(gatherEvidence(sheets, weighed, matches, article.published, story));
  return {
    page: page.id,
    spot: page.spot,
    x: GATE_FEATURES.map((name) => features[name]),
    y: 0,
    weight,
  };
}

function cut(page: GoldPage, words: number): GoldPage {
  let sum = 0;
  const kept = page.paragraphs.filter((sentences) => {
    const open = sum < words;
    sum += sentences.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
    return open;
  });
  return kept.length === page.paragraphs.length ? page : { ...page, paragraphs: kept };
}

/** The beginning of an account may not have come to the event yet; then it is no example of it. */
function keepsItsSense(page: GoldPage, story: PreparedStory): boolean {
  const labels = page.paragraphs.flat().flatMap((sentence) => sentence.details);
  return (
    page.spot !== 'same-story' ||
    labels.some((label) => (story.story.heart as readonly string[]).includes(label))
  );
}
