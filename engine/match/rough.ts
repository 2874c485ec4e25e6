import { once } from '../text/once';
import { associate, type Spoken } from './association';
import {
  addUp,
  bestThree,
  type Coverage,
  type Covered,
  coverageOf,
  filledSlots,
  leastOfThree,
  mostCovered,
} from './coverage';
import type { Places } from './places';
import type { PreparedDetail, PreparedStory, PreparedWording } from './prepared';
import type { Sheet } from './sheet';
import { slotShare } from './slots';

/** How one detail stands to one statement before anything dear is computed. */
export interface Rough {
  readonly detail: PreparedDetail;
  readonly coverage: number;
  readonly support: number;
  readonly slots: number;
  readonly wording: PreparedWording | null;
  /** coverage x slots: what rivals are compared by. */
  readonly score: number;
  /** Where the words of the wording stand in the statement, once somebody asked. */
  places: Places | null;
}

const BEST_WORDINGS = 3;
/** Pairs below this score are never looked at again: no labelled pair of the training pages lies below. */
export const LEAST_SCORE = 0.16;
/** Details with all slots filled are looked at from here. */
export const LEAST_WITH_SLOTS = 0.08;
/** What a detail keeps of its coverage when none of its slots is filled. */
const WITHOUT_SLOTS = 0.3;

/** Whether a detail is worth weighing. */
export const isCandidate = ({ score, slots }: Pick<Rough, 'score' | 'slots'>): boolean =>
  score >= LEAST_SCORE || (slots === 1 && score >= LEAST_WITH_SLOTS);

/** Coverage as `filled`, the share of the slots, lets it count; `count`: how many slots the detail has. */
export function scoreOf(coverage: number, filled: number, count: number): number {
  return coverage * (count ? WITHOUT_SLOTS + (1 - WITHOUT_SLOTS) * filled : 1);
}

/** Coverage and slots of every detail of the story for one statement: one pass over numbers. */
export function roughScores(sheet: Sheet, story: PreparedStory): Rough[] {
  return story.details.map((detail) => roughScore(detail, sheet));
}

/** All that a statement may tell instead of a detail. */
export interface Rivals {
  /** The statement. */
  readonly sheet: Sheet;
  /** Those that are candidates themselves. */
  readonly likely: readonly Rough[];
  /** The same, the best first. */
  readonly ranked: readonly Rough[];
  /** All that share a word with it and are no candidates, who may score most first; made when first asked for. */
  readonly others: () => readonly Other[];
  /** What the statement's words speak for. */
  readonly spoken: () => Spoken;
}

/** A detail that is no candidate: the most that it can score, and how it scores, which is told when somebody asks. */
export interface Other {
  readonly detail: PreparedDetail;
  readonly most: number;
  readonly rough: () => Rough;
}

/**
 * The best score of a rival with a wording that `claims` says claims the same; 0 when none does. `may`: who could at all, told
 * before it is scored.
 */
export function bestScore(
  { ranked, others }: Rivals,
  may: (detail: PreparedDetail) => boolean,
  claims: (rival: Claimant) => boolean,
): number {
  let best = 0;
  const claiming = ranked.find((rival) => may(rival.detail) && hasWording(rival) && claims(rival));
  if (claiming) best = claiming.score;
  // who is no candidate scores less
  if (best >= LEAST_SCORE) return best;
  for (const { detail, most, rough } of others()) {
    if (most <= best) break;
    if (!may(detail)) continue;
    const rival = rough();
    if (rival.score > best && hasWording(rival) && claims(rival)) best = rival.score;
  }
  return best;
}

/** A rival that has a wording to claim with. */
export interface Claimant extends Rough {
  readonly wording: PreparedWording;
}

/** Whether any wording speaks for a detail here. */
export const hasWording = (rival: Rough): rival is Claimant => rival.wording !== null;

/** The details that a statement may carry, and behind them, when somebody asks, all others that share a word with it. */
export function rivalsIn(sheet: Sheet, story: PreparedStory): Rivals {
  const found = story.candidates.find(sheet.statement.text);
  const likely = likelyOf(found, sheet, story);
  return {
    sheet,
    likely,
    ranked: [...likely].sort((a, b) => b.score - a.score),
    others: once(() => othersThan(likely, sheet, story)),
    spoken: once(() => associate(sheet, story.association)),
  };
}

/** Of the details that are bits of a mask the candidates; who cannot be one by its bounds is not scored. */
function likelyOf(may: Int32Array, sheet: Sheet, { details, coverage }: PreparedStory): Rough[] {
  const covered = addUp(coverage, sheet);
  const likely: Rough[] = [];
  for (const detail of details) {
    if (!((may[detail.index >> 5] ?? 0) & (1 << (detail.index & 31)))) continue;
    const most = mostCovered(covered, coverage, detail.index);
    if (most < LEAST_WITH_SLOTS) continue;
    const slots = shareFilled(covered, coverage, detail);
    if (!isCandidate({ slots, score: scoreOf(most, slots, detail.slots.length) })) continue;
    const least = leastOfThree(covered, coverage, detail.index);
    const first = coverage.firstWordings[detail.index] ?? 0;
    const places = placesFor(detail);
    for (let i = 0; i < detail.wordings.length; i++)
      places[i] =
        (covered.near[first + i] ?? 0) < least ? 0 : coverageOf(coverage, first + i, sheet);
    const rough = scoreOver(detail, slots, places);
    if (isCandidate(rough)) likely.push(rough);
  }
  return likely;
}

function othersThan(
  likely: readonly Rough[],
  sheet: Sheet,
  { details, coverage }: PreparedStory,
): Other[] {
  const known = new Set(likely.map(({ detail }) => detail));
  const covered = addUp(coverage, sheet);
  const others: Other[] = [];
  for (const detail of details) {
    if (known.has(detail)) continue;
    const most = mostCovered(covered, coverage, detail.index);
    if (most === 0) continue;
    const slots = shareFilled(covered, coverage, detail);
    const first = coverage.firstWordings[detail.index] ?? 0;
    others.push({
      detail,
      most: scoreOf(most, slots, detail.slots.length),
      rough: once(() => scoreOver(detail, slots, coverages(detail, first, coverage, sheet))),
    });
  }
  return others.sort((a, b) => b.most - a.most);
}

/** Share of a detail's slots that are filled, as `slotShare` tells it. */
function shareFilled(covered: Covered, coverage: Coverage, { index, slots }: PreparedDetail) {
  return slots.length ? filledSlots(covered, coverage, index) / slots.length : 1;
}

/** How much of each of a detail's wordings stands in a statement. Good until the next detail is asked for. */
function coverages(
  detail: PreparedDetail,
  first: number,
  coverage: Coverage,
  sheet: Sheet,
): Float64Array {
  const found = placesFor(detail);
  for (let i = 0; i < detail.wordings.length; i++)
    found[i] = coverageOf(coverage, first + i, sheet);
  return found;
}

// one place for all details: what is put there is read before the next one is asked for
let places = new Float64Array(0);

function placesFor({ wordings }: PreparedDetail): Float64Array {
  if (places.length < wordings.length) places = new Float64Array(wordings.length);
  return places;
}

/** Coverage and slots of one detail for one statement. */
export function roughScore(detail: PreparedDetail, sheet: Sheet): Rough {
  const found = placesFor(detail);
  detail.wordings.forEach((wording, i) => {
    found[i] = covers(wording, sheet);
  });
  return scoreOver(detail, slotShare(detail, sheet), found);
}

/** How much of a wording's worth stands in a statement. 0..1 */
export function covers({ terms, weights, total }: PreparedWording, { best }: Sheet): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++) sum += (weights[i] ?? 0) * (best[terms[i] ?? 0] ?? 0);
  return sum === 0 ? 0 : sum / total;
}

/** A detail's score by the share of its slots that are filled, and by how much of each wording stands in the statement. */
function scoreOver(detail: PreparedDetail, slots: number, covered: Float64Array): Rough {
  const { wordings } = detail;
  const { first, second, third, best } = bestThree(covered, 0, wordings.length);
  return {
    detail,
    coverage: first,
    support: (first + second + third) / BEST_WORDINGS,
    slots,
    wording: wordings[best] ?? null,
    score: scoreOf(first, slots, detail.slots.length),
    places: null,
  };
}
