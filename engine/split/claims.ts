import type { Paragraph } from '../model';
import { byline } from './claims/bylines';
import { call } from './claims/calls';
import { caption, credit } from './claims/credits';
import { heading, label, leadIn, unstopped } from './claims/headings';
import { type ClaimRule, type Line, lines } from './claims/line';
import { headline, looksLinked, opensLinks, pointer } from './claims/links';
import { notice } from './claims/notices';
import { question } from './claims/questions';
import { stamp } from './claims/stamps';
import { outcry, transition } from './claims/transitions';
import type { Unjudged } from './split';

/** Why a line is no claim; the first rule that holds names the reason. */
const RULES: readonly ClaimRule[] = [
  heading,
  stamp,
  question,
  notice,
  pointer,
  call,
  credit,
  caption,
  byline,
  transition,
  outcry,
  headline,
  leadIn,
  label,
  unstopped,
];

/**
 * Why each statement is no claim, in the order of the statements: the name of a rule, or null for what asserts
 * something about the world: also opinions, quotations, short and rhetorical statements.
 */
export function reasons(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): (string | null)[] {
  const all = lines(paragraphs, statements);
  const found = all.map((line) => RULES.find((rule) => rule.holds(line))?.name ?? null);
  return withBoxes(all, found);
}

/** Which statements claim something about the world; in the order of the statements. */
export function claims(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): boolean[] {
  return reasons(paragraphs, statements).map((reason) => reason === null);
}

/** What follows "Related" or "Most read" line by line, without full stops, is what that box links to. */
function withBoxes(all: readonly Line[], found: readonly (string | null)[]): (string | null)[] {
  let inside = false;
  return all.map((line, i) => {
    if (opensLinks(line.text) && line.words.length <= 8 && !line.stopped) inside = true;
    else if (!(line.alone && looksLinked(line)) && found[i] === null) inside = false;
    return found[i] ?? (inside ? 'box' : null);
  });
}
