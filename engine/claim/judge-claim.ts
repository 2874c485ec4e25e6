import type { Hedge } from '../model';
import { forestScore, linearScore, sigmoid } from '../text/learned';
import article from './article-model.json';
import { conflictIn } from './conflict';
import { doubtOf } from './doubt';
import { CLOSE, chooseEvidence } from './evidence';
import { pairFeatures } from './pair';
import pair from './pair-model.json';
import { survey } from './retrieve';
import { readSheet, type Sheet } from './sheet';
import { supportFeatures } from './support';

/** A claim and the sentences of the article that may bear it out. */
export interface ClaimTask {
  readonly claim: string;
  readonly article: readonly string[];
}

/** How an article stands to a claim. */
export interface ClaimVerdict {
  readonly verdict: 'confirms' | 'conflicts' | 'omits' | 'unsure';
  /** Sums to 1. A claim that is half borne out has half its share in `confirms`. */
  readonly p: { readonly confirms: number; readonly conflicts: number; readonly omits: number };
  /** Indices into the article, best first, at most three. */
  readonly evidence: readonly number[];
  readonly hedge: Hedge | null;
}

/** Statements named as evidence. */
const SHOWN = 3;

/**
 * How an article stands to a claim. Two heads, chosen by the shape of the input alone: an article of one sentence
 * is a pair of sentences (similarity both ways), a longer one is searched for support.
 */
export function judgeClaim({ claim, article: sentences }: ClaimTask): ClaimVerdict {
  const sheet = readSheet(claim);
  const found = survey(sheet, sentences);
  const readings = chooseEvidence(sheet, sentences, found, CLOSE);
  const evidence = readings.slice(0, SHOWN).map((reading) => reading.index);
  const only = sentences.length === 1 ? readSheet(sentences[0] ?? '') : null;
  const borne = only ? alike(sheet, only) : borneOut(supportFeatures(sheet, found, readings));
  const [first] = readings;
  const conflict = first ? conflictIn(sheet, first, only !== null) : null;
  const p = sharesOf(borne, conflict !== null);
  return {
    verdict: verdictOf(p, only ? pair.thresholds : article.thresholds),
    p,
    evidence,
    hedge: first ? doubtOf(first.sheet.text) : null,
  };
}

/** Likeness of two sentences, 0..1: forest and regression, half each. */
export function alike(a: Sheet, b: Sheet): number {
  const features = pairFeatures(a, b);
  const row = pair.linear.names.map((name) => features[name] ?? 0);
  return sigmoid((linearScore(pair.linear, row) + forestScore(pair.forest, row)) / 2);
}

/** How far an article bears a claim out, 0..1: log-odds of in full and of at all, half each. */
export function borneOut(features: Readonly<Record<string, number>>): number {
  const row = article.full.names.map((name) => features[name] ?? 0);
  return sigmoid((linearScore(article.full, row) + linearScore(article.any, row)) / 2);
}

/**
 * The three shares. Where something contradicts, all that is not borne out is conflict, and `confirms` stays below
 * half; below that it keeps its order, since the heads have weighed negations and numbers already.
 */
function sharesOf(borne: number, contradicted: boolean): ClaimVerdict['p'] {
  const confirms = round(contradicted ? Math.min(borne, CONTRADICTED + borne / 100) : borne);
  const rest = round(1 - confirms);
  return contradicted
    ? { confirms, conflicts: rest, omits: 0 }
    : { confirms, conflicts: 0, omits: rest };
}

/** The most that a contradicted claim can be borne out. */
const CONTRADICTED = 0.45;

/** Six places: enough to rank by, and no noise behind them. */
const round = (share: number) => Math.round(share * 1e6) / 1e6;

function verdictOf(
  { confirms, conflicts }: ClaimVerdict['p'],
  thresholds: { readonly confirms: number; readonly unsure: number },
): ClaimVerdict['verdict'] {
  if (conflicts > 0) return 'conflicts';
  if (confirms >= thresholds.confirms) return 'confirms';
  return confirms >= thresholds.unsure ? 'unsure' : 'omits';
}
