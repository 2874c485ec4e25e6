import type { ConflictType } from '../model';
import { findNegations, isNegated, type Negation } from '../text/negation';
import { opposites } from './align';
import { clashOf } from './clash';
import { debunks } from './debunk';
import type { Sheet } from './sheet';
import type { Reading } from './support';

/** A sign that a statement contradicts a claim. */
export interface ConflictSign {
  readonly type: ConflictType;
}

/** What must agree before a sign counts, as shares of the claim's worth. */
interface Demands {
  /** Before a word like "hoax" is about the claim: little, since a headline that debunks seldom repeats it. */
  readonly topic: number;
  /** Before a "not" is about it. */
  readonly deniedFrame: number;
  /** Words of the claim that the "not" is said of. */
  readonly denied: number;
  /** Before another number or an opposite contradicts: the rest of the frame has to agree. */
  readonly frame: number;
}

/** A headline, or one sentence beside another. */
const PAIR: Demands = { topic: 0.15, deniedFrame: 0.35, denied: 0.15, frame: 0.6 };
/** A statement of a long page was picked for its likeness, so likeness alone proves less. */
const AMONG_MANY: Demands = { topic: 0.5, deniedFrame: 0.6, denied: 0.25, frame: 0.75 };
/** In a longer text "fake" and "false" are about something or other. */
const HEADLINE_WORDS = 24;
const LONG_TOPIC = 0.5;
/** Cues that deny what follows; "without", "rather than" and the like only qualify it. */
const DENIES =
  /^(?:not?|never|cannot|.*n't|none|nobody|no one|neither|nor|den.*|rule[ds]? out|ruling out|(?:refus|declin|fail)\w* to|no longer)$/;

/** What speaks for a statement contradicting the claim, or null. `alone`: it is the whole article. */
export function conflictIn(
  claim: Sheet,
  { sheet, aligned }: Reading,
  alone: boolean,
): ConflictSign | null {
  const demands = alone ? PAIR : AMONG_MANY;
  const held = frame(claim, aligned.strength);
  const topic = sheet.tokens.length > HEADLINE_WORDS ? LONG_TOPIC : demands.topic;
  if (held >= Math.max(topic, demands.topic) && debunks(sheet.text) && !debunks(claim.text))
    return { type: 'negation' };
  if (held >= demands.deniedFrame && denied(claim, sheet, aligned.to) >= demands.denied)
    return { type: 'negation' };
  if (held < demands.frame) return null;
  const turned = opposites(claim, sheet);
  if (turned.dictionary + turned.news > 0) return { type: 'other' };
  if (clashOf(claim, sheet).numbersOther > 0) return { type: 'number' };
  return null;
}

/** Share of the claim's content, numbers aside, that a statement stands for. */
function frame(claim: Sheet, strength: Float64Array): number {
  let held = 0;
  let all = 0;
  for (const i of claim.content) {
    if (claim.tokens[i]?.digits) continue;
    held += (claim.worth[i] ?? 0) * (strength[i] ?? 0);
    all += claim.worth[i] ?? 0;
  }
  return all ? held / all : 0;
}

/** Share of the claim's worth in words that are denied on one side and not on the other. */
function denied(claim: Sheet, sheet: Sheet, to: Int16Array): number {
  const ours = findNegations(claim.text).filter(({ cue }) => DENIES.test(cue));
  const theirs = findNegations(sheet.text).filter(({ cue }) => DENIES.test(cue));
  // one denial on either side: the same one, put otherwise
  if (ours.length % 2 === theirs.length % 2) return 0;
  let turned = 0;
  let all = 0;
  for (const i of claim.content) {
    const worth = claim.worth[i] ?? 0;
    all += worth;
    const counterpart = sheet.tokens[to[i] ?? -1];
    if (counterpart && polarity(ours, claim.tokens[i]) !== polarity(theirs, counterpart))
      turned += worth;
  }
  return all ? turned / all : 0;
}

const polarity = (negations: readonly Negation[], token: { start: number } | undefined) =>
  token !== undefined && isNegated(negations, token.start);
