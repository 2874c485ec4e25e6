import { type Alignment, align } from './align';
import { clashOf } from './clash';
import { letters, runs, skips } from './overlap';
import { cosine } from './pair';
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

/** How far an article bears a claim out, by name: coverage by one, a few and all of its statements, and what is lost. */
export function supportFeatures(
  claim: Sheet,
  found: Survey,
  readings: readonly Reading[],
): Record<string, number> {
  const one = union(claim, readings.slice(0, 1));
  const few = union(claim, readings);
  const whole = few.map((strength, i) => Math.max(strength, found.anywhere[i] ?? 0));
  const names = [...claim.names];
  const digits = claim.content.filter((i) => claim.tokens[i]?.digits);
  const everything = claim.tokens.map((_, i) => i);
  const best = (of: (reading: Reading) => number) => Math.max(0, ...readings.map(of));
  const [first] = readings;
  return {
    one: share(claim, everything, one),
    few: share(claim, everything, few),
    whole: share(claim, everything, whole),
    title: share(claim, everything, found.inTitle),
    gap: share(claim, everything, whole) - share(claim, everything, one),
    namesWhole: names.length ? share(claim, names, whole) : NONE,
    digitsWhole: digits.length ? share(claim, digits, whole) : NONE,
    lostWhole: worthLost(claim, claim.content, whole),
    lostMost: lostMost(claim, whole),
    lostNames: worthLost(claim, names, whole),
    lostDigits: worthLost(claim, digits, whole),
    missed: claim.content.filter((i) => (whole[i] ?? 0) < HELD).length,
    cosine: best(({ sheet }) => cosine(claim, sheet)),
    skips: best(({ sheet }) => skips(claim, sheet).a),
    pairs: best(({ sheet }) => runs(claim, sheet, 2).a),
    letters: best(({ sheet }) => letters(claim, sheet, 4).a),
    second: (found.candidates[1]?.score ?? 0) / (found.candidates[0]?.score || 1),
    numbersSame: best(({ sheet }) => clashOf(claim, sheet).numbersSame),
    negation: first && clashOf(claim, first.sheet).negation ? 1 : 0,
    claimWords: claim.content.length,
    claimNames: claim.names.size,
    size: Math.log1p(found.size),
  };
}

/** A share of nothing: says neither yes nor no. */
const NONE = 0.5;
/** From here on a word counts as held. */
const HELD = 0.5;

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
