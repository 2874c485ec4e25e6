import { split } from '../../engine';
import type { Document } from '../../engine/gate/document';
import { type Resemblance, resemblance } from '../../engine/gate/same-story';
import { gatherEvidence } from '../../engine/gather-evidence';
import { match, weigh } from '../../engine/match/match';
import type { PreparedStory } from '../../engine/match/prepared';
import { readSheets } from '../../engine/match/sheet';
import type { Article } from '../../engine/model';
import { documentOf, pageDocument } from '../../engine/resemble';
import { BUILT_GATE_FEATURES, builtGateFeatures } from '../../engine/story/built-gate-features';
import { gateFeatures } from '../../engine/story/gate-features';
import { articleOf, type GoldPage } from '../gold';
import { drawBeside, drawStories, readablePages } from './built-stories';
import { drawnNews } from './drawn-news';
import { type Row, trainLogistic } from './logistic';

/** A page beside a built story. */
export interface BuiltGateRow extends Row {
  readonly spot: GoldPage['spot'];
}

/** How much two documents resemble each other. */
export type Resembling = (a: Document, b: Document) => Resemblance;

const STORIES = 60;
const SEED = 500;
/** Penalty on weights: fifteen features. */
const RIDGE = 0.3;
/** What the rows of one source and answer weigh together: neither our one event nor many short ones may drown the other. */
const TOGETHER = 600;

/** The gate's two questions for stories built from pages: from our own pages of one event, and from public news of many. */
export async function buildBuiltGateModel() {
  const pages = readablePages();
  const own = ownRows(pages, STORIES, SEED);
  const news = drawnNews(SEED).flatMap(({ story, read, resembling }) =>
    read.map(({ article, spot }) => gateRow(article, spot, story, resembling)),
  );
  return {
    source: `logistic regression on ${own.length} own pages beside ${STORIES} stories built from others (bench/gold: train, tune, others), and ${news.length} documents of ECB+ (Cybulska and Vossen 2014), topics 1 to 35, beside stories built from others of their topic`,
    licence: 'MIT, as the project; ECB+ is CC BY 3.0, these weights contain no sentence of it',
    ...trainBuiltGate([...balanced(own), ...balanced(news)]),
  };
}

/** Own pages beside stories drawn from others of them. */
export function ownRows(pages: readonly GoldPage[], stories: number, seed: number): BuiltGateRow[] {
  return drawStories(pages, stories, seed).flatMap((built, i) =>
    drawBeside(pages, built, seed + i).map((page) =>
      gateRow(articleOf(page), page.spot, built.story, resemblance),
    ),
  );
}

/** Both regressions from rows. */
export function trainBuiltGate(rows: readonly BuiltGateRow[]) {
  const others = rows.filter((row) => row.spot !== 'same-story');
  const ask = (of: readonly BuiltGateRow[], spot: GoldPage['spot']) =>
    trainLogistic(
      BUILT_GATE_FEATURES,
      of.map((row) => ({ ...row, y: row.spot === spot ? 1 : 0 })),
      RIDGE,
    );
  return { same: ask(rows, 'same-story'), related: ask(others, 'related') };
}

/** Accounts weigh as much as others, however many there are. */
export function balanced(rows: readonly BuiltGateRow[]): BuiltGateRow[] {
  const accounts = rows.filter((row) => row.spot === 'same-story').length;
  return rows.map((row) => ({
    ...row,
    weight: TOGETHER / (row.spot === 'same-story' ? accounts : rows.length - accounts),
  }));
}

/** An article beside a built story, as the gate sees it. */
export function gateRow(
  article: Article,
  spot: GoldPage['spot'],
  story: PreparedStory,
  resembling: Resembling,
): BuiltGateRow {
  const sheets = readSheets(split(article), story);
  const weighed = weigh(sheets, story);
  const matches = match(weighed, story, article.published, null);
  const features = gateFeatures(gatherEvidence(sheets, weighed, matches, article, story));
  const alike = resembling(pageDocument(article), documentOf(story.story));
  const values = builtGateFeatures(features, story.story, alike);
  return { spot, x: BUILT_GATE_FEATURES.map((name) => values[name]), y: 0, weight: 1 };
}
