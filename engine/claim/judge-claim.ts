import type { Hedge } from '../model';
import { forestScore, linearScore, sigmoid } from '../text/learned';
import article from './article-model.json';
import { conflictIn } from './conflict';
import { pairFeatures } from './pair';
import pair from './pair-model.json';
import { survey } from './retrieve';
import { readSheet, type Sheet } from './sheet';
import { readClosely, supportFeatures } from './support';

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

/** Statements that are read closely. */
const CLOSE = 3;

/**
 * How an article stands to a claim. Two heads, chosen by the shape of the input alone: an article of one sentence
 * is a pair of sentences (similarity both ways), a longer one is searched for support.
 */
export function judgeClaim({ claim, article: sentences }: ClaimTask): ClaimVerdict {
  const sheet = readSheet(claim);
  const found = survey(sheet, sentences);
  const evidence = found.candidates.slice(0, CLOSE).map((c) => c.index);
  const readings = readClosely(
    sheet,
    evidence.map((i) => readSheet(sentences[i] ?? '')),
    evidence,
  );
  const only = sentences.length === 1 ? readSheet(sentences[0] ?? '') : null;
  const borne = only ? alike(sheet, only) : borneOut(supportFeatures(sheet, found, readings));
  const [first] = readings;
  const conflict = first ? conflictIn(sheet, first) : null;
  const thresholds = only ? pair.thresholds : article.thresholds;
  return decide(borne, conflict?.p ?? 0, evidence, thresholds);
}

/** Likeness of two sentences, 0..1: forest and regression, half each. */
export function alike(a: Sheet, b: Sheet): number {
  const features = pairFeatures(a, b);
  const row = pair.linear.names.map((name) => features[name] ?? 0);
  return sigmoid((linearScore(pair.linear, row) + forestScore(pair.forest, row)) / 2);
}

/** Share of a claim that an article bears out, 0..1: fully at all, half if only in part. */
export function borneOut(features: Readonly<Record<string, number>>): number {
  const row = article.full.names.map((name) => features[name] ?? 0);
  return (sigmoid(linearScore(article.full, row)) + sigmoid(linearScore(article.any, row))) / 2;
}

function decide(
  borne: number,
  conflict: number,
  evidence: readonly number[],
  thresholds: { readonly confirms: number; readonly unsure: number },
): ClaimVerdict {
  const confirms = borne * (1 - conflict);
  const conflicts = conflict;
  const p = { confirms, conflicts, omits: Math.max(0, 1 - confirms - conflicts) };
  const verdict =
    conflicts > 0.5
      ? 'conflicts'
      : confirms >= thresholds.confirms
        ? 'confirms'
        : confirms >= thresholds.unsure
          ? 'unsure'
          : 'omits';
  return { verdict, p, evidence, hedge: verdict === 'omits' ? null : 'stated' };
}
