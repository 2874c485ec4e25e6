import { findNegations, isNegated, type Negation } from '../text/negation';
import type { PreparedDetail } from './prepare';
import type { Sheet } from './sheet';

/** Wordings that cover nearly as much as the best one speak for it, too. */
const NEARLY_BEST = 0.8;
/** A word this well matched shows where a detail stands in a statement. */
const MATCHED = 0.55;

/**
 * How far a statement's polarity differs from a detail's, 0..1: the share of matched content that stands under a
 * negation here and not there, or the other way round, by the wording that agrees best.
 */
export function polarityGap(
  detail: PreparedDetail,
  sheet: Sheet,
  negations: readonly Negation[],
): number {
  const covered = detail.wordings.map((wording) => {
    let matched = 0;
    let negated = 0;
    wording.terms.forEach((term, i) => {
      const strength = sheet.best[term] ?? 0;
      const token = sheet.tokens[sheet.at[term] ?? -1];
      // a name is no predicate: "not Harris" is rare, "Harris has not" is the rule
      if (strength < MATCHED || !token || wording.people[i]) return;
      const worth = (wording.weights[i] ?? 0) * strength;
      matched += worth;
      if (isNegated(negations, token.start)) negated += worth;
    });
    return {
      coverage: matched / Math.max(1e-9, wording.total),
      here: matched ? negated / matched : 0,
      there: wording.negated,
    };
  });
  const best = Math.max(0, ...covered.map((each) => each.coverage));
  const near = covered.filter((each) => each.coverage > 0 && each.coverage >= NEARLY_BEST * best);
  return near.length ? Math.min(...near.map(({ here, there }) => Math.abs(here - there))) : 0;
}

/** Share of a wording's words that stand under a negation. */
export function negatedShare(text: string, offsets: readonly number[]): number {
  const negations = findNegations(text);
  if (!negations.length || !offsets.length) return 0;
  return offsets.filter((at) => isNegated(negations, at)).length / offsets.length;
}
