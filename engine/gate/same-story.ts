import { forestScore, linearScore, sigmoid } from '../text/learned';
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

/** The same for documents that were read before: one page against many accounts. */
export function weigh(a: Document, b: Document): StoryVerdict {
  const features = gateFeatures(a, b);
  const { same, related, thresholds } = model;
  const row = same.linear.names.map((name) => features[name] ?? 0);
  const alike = (linearScore(same.linear, row) + forestScore(same.forest, row)) / 2;
  const kin = sigmoid(
    linearScore(
      related,
      related.names.map((name) => features[name] ?? 0),
    ),
  );
  // the first model has only ever seen look-alikes: strangers are for the second
  const score = sigmoid(alike) * kin;
  if (score >= thresholds.same) return { score, verdict: 'same-story' };
  return { score, verdict: kin >= thresholds.related ? 'related' : 'none' };
}
