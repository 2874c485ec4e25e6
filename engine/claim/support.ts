import { type Alignment, align, opposites } from './align';
import { clashOf, denials } from './clash';
import { letters, longestRun, runs, skips, subsequence } from './overlap';
import { cosine, coverage } from './pair';
import type { Survey } from './retrieve';
import type { Sheet } from './sheet';

/** A statement read closely beside the claim. */
export interface Reading {
  readonly index: number;
  readonly sheet: Sheet;
  readonly aligned: Alignment;
}

/** Reads the best statements of a survey closely. */
export function readClosely(
  claim: Sheet,
  statements: readonly Sheet[],
  indices: readonly number[],
): Reading[] {
  return statements.map((sheet, i) => ({
    sheet,
    index: indices[i] ?? i,
    aligned: align(claim, sheet),
  }));
}

/** For each token of the claim the best that any of the readings offers. */
export function union(claim: Sheet, readings: readonly Reading[]): Float64Array {
  const best = new Float64Array(claim.tokens.length);
  for (const { aligned } of readings)
    aligned.strength.forEach((s, i) => {
      if (s > (best[i] ?? 0)) best[i] = s;
    });
  return best;
}

/** How far an article bears a claim out, by name: coverage by one, two, three statements and by all of it. */
export function supportFeatures(
  claim: Sheet,
  found: Survey,
  readings: readonly Reading[],
): Record<string, number> {
  const first = readings[0];
  const one = union(claim, readings.slice(0, 1));
  const two = union(claim, readings.slice(0, 2));
  const all = union(claim, readings);
  const whole = new Float64Array(claim.tokens.length);
  whole.forEach((_, i) => {
    whole[i] = Math.max(all[i] ?? 0, found.anywhere[i] ?? 0);
  });
  const names = [...claim.names];
  const digits = claim.content.filter((i) => claim.tokens[i]?.digits);
  const words = claim.content.filter((i) => !claim.names.has(i) && !claim.tokens[i]?.digits);
  const everything = claim.tokens.map((_, i) => i);
  const held = (of: readonly number[], strength: Float64Array) => share(claim, of, strength);
  const lost = (of: readonly number[], strength: Float64Array) => worthLost(claim, of, strength);
  const best = (of: (r: Reading) => number) => Math.max(0, ...readings.map(of));
  return {
    one: held(everything, one),
    two: held(everything, two),
    three: held(everything, all),
    whole: held(everything, whole),
    title: held(everything, found.inTitle),
    gap: held(everything, whole) - held(everything, one),
    wordsOne: held(words, one),
    wordsThree: held(words, all),
    wordsWhole: held(words, whole),
    namesOne: names.length ? held(names, one) : 0.5,
    namesThree: names.length ? held(names, all) : 0.5,
    namesWhole: names.length ? held(names, whole) : 0.5,
    digitsOne: digits.length ? held(digits, one) : 0.5,
    digitsThree: digits.length ? held(digits, all) : 0.5,
    digitsWhole: digits.length ? held(digits, whole) : 0.5,
    lostOne: lost(claim.content, one),
    lostThree: lost(claim.content, all),
    lostWhole: lost(claim.content, whole),
    lostWords: lost(words, all),
    lostNames: lost(names, whole),
    lostDigits: lost(digits, whole),
    lostMostOne: lostMost(claim, one),
    lostMostThree: lostMost(claim, all),
    lostMostWhole: lostMost(claim, whole),
    missedWhole: claim.content.filter((i) => (whole[i] ?? 0) < 0.5).length,
    missedThree: claim.content.filter((i) => (all[i] ?? 0) < 0.5).length,
    cosine: best((r) => cosine(claim, r.sheet)),
    pairs: best((r) => runs(claim, r.sheet, 2).a),
    triples: best((r) => runs(claim, r.sheet, 3).a),
    skips: best((r) => skips(claim, r.sheet).a),
    letters4: best((r) => letters(claim, r.sheet, 4).a),
    order: best((r) => subsequence(claim, r.sheet).a),
    run: best((r) => longestRun(claim, r.sheet).a),
    backOne: first ? coverage({ sheet: first.sheet, aligned: align(first.sheet, claim) }) : 0,
    second: (found.candidates[1]?.score ?? 0) / (found.candidates[0]?.score || 1),
    numbersSame: best((r) => clashOf(claim, r.sheet, r.aligned).numbersSame),
    numbersOther: first ? clashOf(claim, first.sheet, first.aligned).numbersOther : 0,
    negation: first && denials(claim) !== denials(first.sheet) ? 1 : 0,
    opposites: first ? Math.min(2, opposites(claim, first.sheet)) : 0,
    claimWords: claim.content.length,
    claimNames: claim.names.size,
    claimDigits: digits.length,
    claimWorth: claim.worth.reduce((s, w) => s + w, 0),
    size: Math.log1p(found.size),
    place: (readings[0]?.index ?? 0) / Math.max(1, found.size),
  };
}

function share(claim: Sheet, of: readonly number[], strength: Float64Array): number {
  let held = 0;
  let all = 0;
  for (const i of of) {
    held += (claim.worth[i] ?? 0) * (strength[i] ?? 0);
    all += claim.worth[i] ?? 0;
  }
  return all ? held / all : 0;
}

function worthLost(claim: Sheet, of: readonly number[], strength: Float64Array): number {
  let sum = 0;
  for (const i of of) sum += (claim.worth[i] ?? 0) * (1 - (strength[i] ?? 0));
  return sum;
}

function lostMost(claim: Sheet, strength: Float64Array): number {
  return Math.max(0, ...claim.content.map((i) => (claim.worth[i] ?? 0) * (1 - (strength[i] ?? 0))));
}
