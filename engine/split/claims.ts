import type { Paragraph } from '../model';
import { aside } from './claims/asides';
import { byline } from './claims/bylines';
import { call } from './claims/calls';
import { credit } from './claims/credits';
import { heading, label, leadIn, unstopped } from './claims/headings';
import { likelyFurniture } from './claims/likely';
import { type ClaimRule, type Line, lines } from './claims/line';
import { headline, pointer } from './claims/links';
import { notice } from './claims/notices';
import { question } from './claims/questions';
import { self } from './claims/self';
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
  self,
  pointer,
  call,
  credit,
  byline,
  transition,
  aside,
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
 * Why each statement is no claim, in the order of the statements: the name of a rule, "likely" where the model
 * settles what no rule does, or null for what asserts something about the world: also opinions, quotations, short and rhetorical statements.
 */
export function reasons(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): Reasons {
  const all = lines(paragraphs, statements);
  const found = byRules(all);
  const likely = likelyFurniture(all, found);
  return found.map((reason, i) => reason ?? (likely(i) ? 'likely' : null));
}

/** Which statements claim something about the world; in the order of the statements. */
export function claims(
  paragraphs: readonly Paragraph[],
  statements: readonly Unjudged[],
): boolean[] {
  return reasons(paragraphs, statements).map((reason) => reason === null);
}
