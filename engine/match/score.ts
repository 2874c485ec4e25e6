import { predict } from '../text/logistic';
import model from './detail-model.json';
import { FEATURES, type Features, featuresOf } from './features';
import type { PreparedStory } from './prepared';
import { isCandidate, type Rough, roughScore, roughScores } from './rough';
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
  readonly rivals: readonly Rough[];
  readonly neighbours: readonly Sheet[];
}

/** The details that a statement may carry, weighed; the rest is not worth weighing. */
export function scoreStatement(
  sheet: Sheet,
  neighbours: readonly Sheet[],
  story: PreparedStory,
): Weighing[] {
  const found = story.candidates.find(sheet.statement.text);
  const likely = story.details.filter(
    ({ index }) => (found[index >> 5] ?? 0) & (1 << (index & 31)),
  );
  if (!likely.some((detail) => isCandidate(roughScore(detail, sheet)))) return [];
  // a candidate is weighed against all that the statement may tell instead
  const rough = roughScores(sheet, story);
  return rough.filter(isCandidate).map((r) => {
    const features = featuresOf(r, rough, sheet, neighbours);
    return {
      rough: r,
      features,
      p: predict(model, FEATURES, features),
      sheet,
      rivals: rough,
      neighbours,
    };
  });
}

/** The probability of the same pair, were the statement another. */
export function rescore(weighing: Weighing, sheet: Sheet): number {
  const rough = roughScore(weighing.rough.detail, sheet);
  return predict(model, FEATURES, featuresOf(rough, weighing.rivals, sheet, weighing.neighbours));
}

/** The statements read along with one: the one before and the one after it in its paragraph. */
export function neighboursOf(sheets: readonly Sheet[], i: number): Sheet[] {
  const paragraph = sheets[i]?.statement.paragraph;
  return [sheets[i - 1], sheets[i + 1]].filter(
    (sheet): sheet is Sheet => sheet !== undefined && sheet.statement.paragraph === paragraph,
  );
}
