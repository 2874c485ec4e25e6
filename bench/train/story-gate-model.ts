import { bundledStories } from '../../cli/stories';
import { type PreparedStory, prepare, type Spot, type Story } from '../../engine';
import { gatherEvidence } from '../../engine/gather-evidence';
import { match, weigh } from '../../engine/match/match';
import { readSheets } from '../../engine/match/sheet';
import { split } from '../../engine/split/split';
import { UNLIKE } from '../../engine/story/built-gate-features';
import { gate, WEIGHTS } from '../../engine/story/gate';
import {
  EVENT_FEATURES,
  type Evidence,
  type GateFeature,
  gateFeatures,
  NEIGHBOUR_FEATURES,
} from '../../engine/story/gate-features';
import { articleOf, type GoldPage, readGold } from '../gold';
import { byAuthor, uncounted } from './counted';
import { trainLogistic } from './logistic';
import { recallingNeighbours } from './recalling';

/** A labelled page as the gate sees it. */
export interface GateRow {
  readonly page: string;
  readonly author: string;
  readonly spot: GoldPage['spot'];
  readonly evidence: Evidence;
  /** 1 for a whole page, less for a piece of one. */
  readonly weight: number;
}

/** What the gate says of a page. */
export interface JudgedPage extends Pick<Spot, 'verdict' | 'score'> {
  readonly page: string;
  readonly spot: GoldPage['spot'];
}

/** Penalty on weights: seven features that must be free to speak plainly; eight that hardly tell neighbours from strangers. */
const RIDGE = { same: 0.05, related: 0.3 };
/** What a paywall or a short notice would leave of a page, in words. */
const CUTS = [200, 100];
const CUT_WEIGHT = 0.5;
/** What a page that nobody wrote counts. */
const RECALLING_WEIGHT = 0.25;

/** The pages that the gate is asked about at all. */
export function fitPages(): GoldPage[] {
  const pages = [...readGold('train'), ...readGold('tune'), ...readGold('others')];
  return pages.filter(
    (page) =>
      page.form === 'article' && page.reason !== 'other-language' && page.reason !== 'too-short',
  );
}

/** Pages of the story, of events around it and of others, whole and cut short, and neighbours that recall the event. */
export function gateRows(
  pages: readonly GoldPage[],
  recalling: readonly GoldPage[],
  story: PreparedStory,
): GateRow[] {
  const written = pages.flatMap((page) =>
    [
      page,
      ...CUTS.map((words) => cut(page, words)).filter(
        (piece) => piece !== page && keepsItsSense(piece, story),
      ),
    ].map((piece) => rowOf(piece, story, piece === page ? 1 : CUT_WEIGHT)),
  );
  return [...written, ...recalling.map((page) => rowOf(page, story, RECALLING_WEIGHT))];
}

/** All of them, each with what was counted on other authors' pages. */
function countedRows(bundled: Story): GateRow[] {
  const recalling = recallingNeighbours(fitPages(), bundled);
  return byAuthor(fitPages(), bundled).flatMap(({ author, pages, story }) => {
    const own = recalling.filter((page) => page.author === author);
    return gateRows(pages, own, prepare(story));
  });
}

/** What the gate says of whole pages, those of each author by counts and weights of all other authors. */
export function judgeByAuthor(bundled: Story): JudgedPage[] {
  const rows = countedRows(bundled);
  return [...new Set(rows.map(({ author }) => author))].flatMap((left) => {
    const counted = trainGate(rows.filter(({ author }) => author !== left));
    return rows
      .filter(({ author, weight }) => author === left && weight === 1)
      .map(({ page, spot, evidence }) => {
        const { verdict, score } = gate(bundled, evidence, null, UNLIKE, { ...WEIGHTS, counted });
        return { page, spot, verdict, score };
      });
  });
}

/** The gate's two questions: the event itself or not; if not, another event around it or not. */
export async function buildStoryGateModel() {
  const [bundled] = await bundledStories();
  if (!bundled) return null;
  const counted = countedRows(bundled);
  return {
    source: `logistic regression on ${new Set(counted.map((row) => row.page)).size} own pages, whole, cut short, and of the neighbours some dated and told as if they recalled the event (bench/gold: train, tune, others), each with what was counted on other authors' pages`,
    licence: 'MIT, as the project',
    counted: trainGate(counted),
    uncounted: trainGate(
      gateRows(fitPages(), recallingNeighbours(fitPages(), bundled), prepare(uncounted(bundled))),
    ),
  };
}

/** Both regressions from rows. */
export function trainGate(rows: readonly GateRow[]) {
  const others = rows.filter((row) => row.spot !== 'same-story');
  return {
    same: ask('same-story', rows, EVENT_FEATURES, RIDGE.same),
    related: ask('related', others, NEIGHBOUR_FEATURES, RIDGE.related),
  };
}

/** Tells the rows of one answer from all others. */
function ask(
  spot: GoldPage['spot'],
  rows: readonly GateRow[],
  names: readonly GateFeature[],
  ridge: number,
) {
  const asked = rows.map(({ evidence, weight, ...row }) => {
    const features = gateFeatures(evidence);
    return { x: names.map((name) => features[name]), y: row.spot === spot ? 1 : 0, weight };
  });
  return trainLogistic(names, asked, ridge);
}

function rowOf(page: GoldPage, story: PreparedStory, weight: number): GateRow {
  const article = articleOf(page);
  const sheets = readSheets(split(article), story);
  const weighed = weigh(sheets, story);
  const matches = match(weighed, story, article.published, null);
  const evidence = gatherEvidence(sheets, weighed, matches, article, story);
  const { id, author, spot } = page;
  return { page: id, author, spot, evidence, weight };
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
