import { predict } from '../text/logistic';
import built from './built-model.json';
import { inCompany } from './company';
import models from './detail-model.json';
import { FEATURES, type Features, featuresOf } from './features';
import type { PreparedStory } from './prepared';
import { type Rivals, type Rough, rivalsIn, roughScore } from './rough';
import type { Sheet } from './sheet';

/** One statement and one detail, weighed. */
export interface Scored {
  readonly rough: Rough;
  readonly features: Features;
  /** Probability that the statement carries the detail. */
  readonly p: number;
}

/** A weighed pair with all that it was weighed by, so that it can be weighed again with one thing changed. */
export interface Weighing extends Scored {
  readonly sheet: Sheet;
  readonly rivals: Rivals;
  readonly neighbours: readonly Sheet[];
  readonly story: PreparedStory;
  /** How much the details told around it speak for it (`companyOf`); null while it is weighed by itself. */
  readonly company: number | null;
}

/** The details that a statement may carry, weighed; the rest is not worth weighing. */
export function scoreStatement(
  sheet: Sheet,
  neighbours: readonly Sheet[],
  story: PreparedStory,
): Weighing[] {
  const rivals = rivalsIn(sheet, story);
  const model = modelFor(story);
  return rivals.likely.map((r) => {
    const features = featuresOf(r, rivals, sheet, neighbours, story.association);
    return {
      rough: r,
      features,
      p: predict(model, FEATURES, features),
      sheet,
      rivals,
      neighbours,
      story,
      company: null,
    };
  });
}

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
