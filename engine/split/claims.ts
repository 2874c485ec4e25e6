import type { Paragraph } from '../model';
import { byline } from './claims/bylines';
import { call } from './claims/calls';
import { credit } from './claims/credits';
import { heading, label, leadIn, unstopped } from './claims/headings';
import { type ClaimRule, type Line, lines } from './claims/line';
import { headline, pointer } from './claims/links';
import { notice } from './claims/notices';
import { question } from './claims/questions';
import { type Reasons, spread } from './claims/spread';
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
  byline,
  transition,
  outcry,
  headline,
  leadIn,
  label,
  unstopped,
];

/** What the rules alone say of an article's lines; the rest is left to the model. */
export function byRules(all: readonly Line[]): Reasons {
  return spread(
    all,
    all.map((line) => RULES.find((rule) => rule.holds(line))?.name ?? null),
  );
}

/**
 * Why each statement is no claim, in the order of the statements: the name of a rule, or null for what asserts
 * something about the world: also opinions, quotations, short and rhetorical statements.
 */
export function reasons(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): Reasons {
  const all = lines(paragraphs, statements);
  return byRules(all);
}

/** Which statements claim something about the world; in the order of the statements. */
export function claims(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): boolean[] {
  return reasons(paragraphs, statements).map((reason) => reason === null);
}
