import { predict, predictMost } from '../text/logistic';
import built from './built-model.json';
import { inCompany } from './company';
import { creditsIn, namesOutlet } from './conflict/credits';
import models from './detail-model.json';
import { boundsOf, FEATURES, type Features, featuresOf } from './features';
import type { PreparedStory } from './prepared';
import { type Rivals, type Rough, rivalsIn, roughScore } from './rough';
import type { Sheet } from './sheet';

/** A statement and a detail that it may carry, with all that the pair is weighed by. */
export interface Pair {
  readonly rough: Rough;
  readonly sheet: Sheet;
  readonly rivals: Rivals;
  readonly neighbours: readonly Sheet[];
  readonly story: PreparedStory;
}

/** A weighed pair, which can be weighed again with one thing changed. */
export interface Weighing extends Pair {
  readonly features: Features;
  /** Probability that the statement carries the detail. */
  readonly p: number;
  /** How much the details told around it speak for it (`companyAt`); null while it is weighed by itself. */
  readonly company: number | null;
}

/**
 * The details that a statement may carry; the rest is not worth weighing. Where it names an outlet, whom the news is credited to
 * is always asked: "the magazine was The Atlantic" shares no word with our outlet.
 */
export function pairsIn(sheet: Sheet, neighbours: readonly Sheet[], story: PreparedStory): Pair[] {
  const rivals = rivalsIn(sheet, story);
  const unlikely = [...creditsIn(story)].filter((credit) =>
    rivals.likely.every(({ detail }) => detail !== credit),
  );
  const credits = unlikely.length > 0 && namesOutlet(sheet) ? unlikely : [];
  const roughs = [...rivals.likely, ...credits.map((detail) => roughScore(detail, sheet))];
  return roughs.map((rough) => ({ rough, sheet, rivals, neighbours, story }));
}

/** Weighs a pair by itself. */
export function score(pair: Pair): Weighing {
  const { rough, sheet, rivals, neighbours, story } = pair;
  const features = featuresOf(rough, rivals, sheet, neighbours, story.association);
  const p = predict(modelFor(story), FEATURES, features);
  return { rough, sheet, rivals, neighbours, story, features, p, company: null };
}

/** The most that `score` can come to, told before the features are read that are dear. */
export function mostOf({ rough, sheet, rivals, story }: Pair): number {
  const { low, high } = boundsOf(rough, sheet, rivals);
  return predictMost(modelFor(story), FEATURES, low, high);
}

/** The details that a statement may carry, weighed. */
export const scoreStatement = (
  sheet: Sheet,
  neighbours: readonly Sheet[],
  story: PreparedStory,
): Weighing[] => pairsIn(sheet, neighbours, story).map(score);

/** The probability of the same pair in the same company, were the statement another. */
export function rescore(weighing: Weighing, sheet: Sheet): number {
  const rough = roughScore(weighing.rough.detail, sheet);
  const { rivals, neighbours, story, company } = weighing;
  const features = featuresOf(rough, rivals, sheet, neighbours, story.association);
  return inCompany(predict(modelFor(story), FEATURES, features), company);
}

/** Words that somebody counted on labelled pages speak more surely than words of wordings alone, and those than one sentence. */
const MODELS = { ...models, built } as const;
const modelFor = ({ making }: PreparedStory) => MODELS[making];

/** The statements read along with one: the one before and the one after it in its paragraph. */
export function neighboursOf(sheets: readonly Sheet[], i: number): Sheet[] {
  const paragraph = sheets[i]?.statement.paragraph;
  return [sheets[i - 1], sheets[i + 1]].filter(
    (sheet): sheet is Sheet => sheet !== undefined && sheet.statement.paragraph === paragraph,
  );
}
