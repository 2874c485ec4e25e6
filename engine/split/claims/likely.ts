import { caseless } from '../../text/caseless';
import { type Linear, linearScore, sigmoid } from '../../text/learned';
import { featureRow, type LineFeatures, lineFeatures, readNames } from './features';
import type { Line } from './line';
import model from './line-model.json';

const weights: Linear = model;
const NAMES = readNames(weights.names);

/** Words; a longer sentence tells something. */
const LONGEST = 30;
/** What follows is told or listed there: "Cole spoke to reporters:" */
const OPEN = /[:;,]$/;

/** A name that stands nowhere else on the page, with an author's work. */
const isAuthor = (f: LineFeatures) => (f.strange ?? 0) > 0 && (f.author ?? 0) > 0;

const PRONOUN = caseless(
  /^(?:(?:previously|before that),? )?(?:he|she|they|his|her|their)(?!\p{L})/iu,
);

/** Whether a line that no rule settles may be furniture: not when it is somebody's words, or leads on to what follows. */
export function inDoubt(line: Line): boolean {
  return line.words.length <= LONGEST && !line.spoken && !OPEN.test(line.text);
}

/**
 * Whether a line that no rule settles is furniture all the same, as far as a regression can tell from its words and its
 * place; it errs towards claims (see `reason` in the model file). Asked of a line that a rule settles it says no.
 */
export function likelyFurniture(
  all: readonly Line[],
  found: readonly (string | null)[],
): (index: number) => boolean {
  const features = lineFeatures(all, found);
  const scored = (i: number): boolean => {
    const line = all[i];
    if (!line || found[i] !== null || !inDoubt(line)) return false;
    const score = linearScore(weights, featureRow(features(i), NAMES));
    return sigmoid(score) > model.threshold;
  };
  return (i) => {
    if (scored(i)) return true;
    // the second sentence on an author goes with the first: "He lives in Leeds with two greyhounds."
    const [one, before] = [all[i], all[i - 1]];
    return (
      one?.number === before?.number &&
      PRONOUN.test(one?.text ?? '') &&
      isAuthor(features(i - 1)) &&
      scored(i - 1)
    );
  };
}
