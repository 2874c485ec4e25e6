import { findNegations, isNegated, type Negation } from '../text/negation';
import { areNewsOpposites } from '../text/newsroom';
import { isVerbLike } from '../text/verbs';
import type { PreparedDetail } from './prepared';
import type { Sheet } from './sheet';

/** Wordings that cover nearly as much as the best one speak for it, too. */
const NEARLY_BEST = 0.8;
/** A word this well matched shows where a detail stands in a statement. */
const MATCHED = 0.55;
/** Share of a detail's wordings that may deny something before we no longer know which way it is usually put. */
const SOME_DENY = 0.25;
const MOST_DENY = 0.75;
/** Cues that say how, not whether. */
const MANNER = new Set(['without', 'hardly', 'scarcely', 'avoided', 'instead of', 'rather than']);
/** "Not on her alone" affirms. */
const ALONE = /\b(?:alone|only|just|entirely|necessarily)\b/i;
/** Share of the matched words under a negation from which the statement denies, and below which it does not. */
const DENIES = 0.6;
const AFFIRMS = 0.2;
/** Words between an opposite and a matched word. */
const BESIDE = 3;
/** Longest stretch of the page that is shown as what it says instead. */
const SHOWN = 80;

/**
 * What a statement says when its polarity is the opposite of a detail's: that it denies what accounts affirm. Null when
 * it agrees, and when the detail itself is put both ways.
 */
export function isTurned(
  detail: PreparedDetail,
  sheet: Sheet,
  negations: readonly Negation[],
): string | null {
  if (detail.denies) return null;
  const denying = detail.wordings.filter((wording) => wording.negated > 0.3).length;
  const share = denying / Math.max(1, detail.wordings.length);
  const plain = negations.filter(
    (one) => !MANNER.has(one.cue) && !ALONE.test(sheet.statement.text.slice(one.end, one.scopeEnd)),
  );
  const here = negatedHere(detail, sheet, plain);
  const { text } = sheet.statement;
  // "would not seek reelection" is one of the ways to say that he left
  const usual = bestWordings(detail, sheet).every((wording) => wording.negated <= 0.3);
  if (share <= SOME_DENY && usual && here.share >= DENIES && here.cue)
    return text.slice(here.cue.start, Math.min(here.cue.scopeEnd, here.cue.start + SHOWN)).trim();
  return share >= MOST_DENY && here.share <= AFFIRMS && !negations.length
    ? text.slice(0, SHOWN)
    : null;
}

/** How much of what matched here stands under a negation, by worth, and under which. */
function negatedHere(detail: PreparedDetail, sheet: Sheet, negations: readonly Negation[]) {
  let matched = 0;
  let negated = 0;
  let cue: Negation | null = null;
  for (const wording of bestWordings(detail, sheet)) {
    wording.terms.forEach((term, i) => {
      const strength = sheet.best[term] ?? 0;
      const token = sheet.tokens[sheet.at[term] ?? -1];
      // a name is no predicate: "not Harris" is rare, "Harris has not" is the rule
      if (strength < MATCHED || !token || wording.people[i]) return;
      const worth = (wording.weights[i] ?? 0) * strength;
      matched += worth;
      if (!isNegated(negations, token.start)) return;
      negated += worth;
      cue ??=
        negations.find((one) => token.start >= one.scopeStart && token.start < one.scopeEnd) ??
        null;
    });
  }
  return { share: matched > 0 ? negated / matched : 0, cue: cue as Negation | null };
}

/** The word by which a statement says the opposite ("lost" for "won"), with its surroundings; null when there is none. */
export function findOpposite(detail: PreparedDetail, sheet: Sheet): string | null {
  const best = bestWordings(detail, sheet);
  const places = new Set(
    best.flatMap((wording) =>
      [...wording.terms].flatMap((term, i) =>
        !wording.people[i] && (sheet.best[term] ?? 0) >= MATCHED ? [sheet.at[term] ?? -1] : [],
      ),
    ),
  );
  for (const [i, token] of sheet.tokens.entries()) {
    if (token.stop || places.has(i) || !isVerbLike(token.norm)) continue;
    const near = [...places].some((place) => Math.abs(place - i) <= BESIDE);
    // every good wording has the word that this one is the opposite of
    const turned =
      best.length > 0 &&
      best.every((wording) => wording.stems.some((stem) => areNewsOpposites(stem, token.stem)));
    if (near && turned)
      return sheet.statement.text.slice(Math.max(0, token.start - 20), token.end + 30).trim();
  }
  return null;
}

function bestWordings(detail: PreparedDetail, sheet: Sheet) {
  const covered = detail.wordings.map((wording) => {
    let sum = 0;
    wording.terms.forEach((term, i) => {
      sum += (wording.weights[i] ?? 0) * (sheet.best[term] ?? 0);
    });
    return { wording, coverage: sum / Math.max(1e-9, wording.total) };
  });
  const best = Math.max(0, ...covered.map((each) => each.coverage));
  return covered
    .filter((each) => best > 0 && each.coverage >= NEARLY_BEST * best)
    .map((each) => each.wording);
}

/** Share of a wording's words that stand under a negation. */
export function negatedShare(text: string, offsets: readonly number[]): number {
  const negations = findNegations(text);
  if (!negations.length || !offsets.length) return 0;
  return offsets.filter((at) => isNegated(negations, at)).length / offsets.length;
}
