import { type Forest, forestScore, type Linear, linearScore, sigmoid } from '../text/learned';
import { type Document, type GateText, readDocument } from './document';
import { gateFeatures } from './features';
import model from './gate-model.json';

/** How two documents stand to each other. */
export interface StoryVerdict {
  /** 0..1: that both tell the same event, where as many do as tell a look-alike. */
  readonly score: number;
  readonly verdict: 'same-story' | 'related' | 'none';
}

/**
 * Whether two articles tell the same event; `related` is an event of the same kind, or the same people another day.
 * Decided on whole documents, since single sentences of look-alike events are often the same.
 */
export function sameStory(a: GateText, b: GateText): StoryVerdict {
  return weigh(readDocument(a), readDocument(b));
}

/** Two documents as a whole, in log-odds: telling the same event rather than a look-alike, and being kin rather than strangers. */
export interface Resemblance {
  readonly alike: number;
  readonly kin: number;
}

/** What `resemblance` was learned as. */
interface Weights {
  readonly same: { readonly linear: Linear; readonly forest: Forest };
  readonly related: Linear;
}

/** How much two documents resemble each other; `weights` are others than the shipped ones where these are measured. */
export function resemblance(
  a: Document,
  b: Document,
  { same, related }: Weights = model,
): Resemblance {
  const features = gateFeatures(a, b);
  const row = same.linear.names.map((name) => features[name] ?? 0);
  const kin = related.names.map((name) => features[name] ?? 0);
  return {
    alike: (linearScore(same.linear, row) + forestScore(same.forest, row)) / 2,
    kin: linearScore(related, kin),
  };
}

/** The same for documents that were read before: one page against many accounts. */
export function weigh(a: Document, b: Document): StoryVerdict {
  const { thresholds } = model;
  const { alike, kin: related } = resemblance(a, b);
  const kin = sigmoid(related);
  // the first model has only ever seen look-alikes: strangers are for the second
  const score = sigmoid(alike) * kin;
  if (score >= thresholds.same) return { score, verdict: 'same-story' };
  return { score, verdict: kin >= thresholds.related ? 'related' : 'none' };
}
