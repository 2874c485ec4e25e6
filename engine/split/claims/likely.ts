import { type Linear, linearScore, sigmoid } from '../../text/learned';
import { featureRow, lineFeatures, type Masthead } from './features';
import type { Line } from './line';
import model from './line-model.json';
import type { LineFeatures } from './looks';

const weights: Linear = model;

/** Words; a longer sentence tells something. */
const LONGEST = 40;
/** What follows is told or listed there: "Cole spoke to reporters:" */
const OPEN = /[:;,]$/;

/**
 * Whether a line that no rule settles may be furniture: not when it is somebody's words or leads on to what follows, nor
 * when somebody whom the article knows did or said something on a day or in numbers. That is news wherever it stands.
 */
export function inDoubt(line: Line, features: LineFeatures): boolean {
  if (line.words.length > LONGEST || line.spoken || OPEN.test(line.text)) return false;
  const { known, past, digits, when, says } = features;
  return !(known && past && (digits || when || says));
}

/**
 * Whether a line that no rule settles is furniture all the same, as far as a regression can tell from its words, its
 * paragraph and its place; it errs towards claims (see `reason` in the model file). Asked of a line that a rule
 * settles it says no.
 */
export function likelyFurniture(
  all: readonly Line[],
  found: readonly (string | null)[],
  masthead: Masthead,
): (index: number) => boolean {
  const features = lineFeatures(all, found, masthead);
  return (i) => {
    const line = all[i];
    if (!line || found[i] !== null) return false;
    const own = features(i);
    const score = linearScore(weights, featureRow(own, weights.names));
    return sigmoid(score) > model.threshold && inDoubt(line, own);
  };
}
