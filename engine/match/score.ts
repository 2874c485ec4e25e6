import { predict } from '../text/logistic';
import { inCompany } from './company';
import model from './detail-model.json';
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
  return rivals.likely.map((r) => {
    const features = featuresOf(r, rivals, sheet, neighbours);
    return {
      rough: r,
      features,
      p: predict(model, FEATURES, features),
      sheet,
      rivals,
      neighbours,
      company: null,
    };
  });
}

/** The probability of the same pair in the same company, were the statement another. */
export function rescore(weighing: Weighing, sheet: Sheet): number {
  const rough = roughScore(weighing.rough.detail, sheet);
  const features = featuresOf(rough, weighing.rivals, sheet, weighing.neighbours);
  return inCompany(predict(model, FEATURES, features), weighing.company);
}

/** The statements read along with one: the one before and the one after it in its paragraph. */
export function neighboursOf(sheets: readonly Sheet[], i: number): Sheet[] {
  const paragraph = sheets[i]?.statement.paragraph;
  return [sheets[i - 1], sheets[i + 1]].filter(
    (sheet): sheet is Sheet => sheet !== undefined && sheet.statement.paragraph === paragraph,
  );
}
