import type { Article } from '../model';
import { aside } from './claims/asides';
import { byline } from './claims/bylines';
import { call } from './claims/calls';
import { checked } from './claims/checked';
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
  checked,
  aside,
  outcry,
  headline,
  leadIn,
  label,
  unstopped,
];

/** What is read of an article here. */
type Told = Pick<Article, 'paragraphs' | 'title' | 'outlet'>;

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
export function reasons(article: Told, statements: readonly Unjudged[]): Reasons {
  const all = lines(article.paragraphs, statements);
  const found = byRules(all);
  const likely = likelyFurniture(all, found, article);
  return found.map((reason, i) => reason ?? (likely(i) ? 'likely' : null));
}

/** Which statements claim something about the world; in the order of the statements. */
export function claims(article: Told, statements: readonly Unjudged[]): boolean[] {
  return reasons(article, statements).map((reason) => reason === null);
}
