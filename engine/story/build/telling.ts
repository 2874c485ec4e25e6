import { type Hedging, hedgeOf } from '../../text/hedge';
import { type Token, tokenize } from '../../text/tokens';
import { type Facts, readFacts } from './facts';

/** One claim as one account tells it. */
export interface Telling {
  /** Index of the account. */
  readonly account: number;
  /** Number of the claim in its account, from 0. */
  readonly place: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hedging: Hedging;
  readonly facts: Facts;
}

/** How surely two texts say the same, 0..1; the same both ways round. */
export type Likeness = (a: string, b: string) => number;

/** Longest claim that becomes a detail, in UTF-16 units: more is a page without sentences. */
const LONGEST = 600;
/** Shorter claims ("She did.") hang on what stands before them. */
const LEAST_WORDS = 4;

/** The claims of one account that can stand by themselves, in reading order. */
export function readTellings(account: number, claims: readonly string[]): Telling[] {
  return claims.flatMap((text, place) => {
    const tokens = tokenize(text);
    if (text.length > LONGEST || tokens.length < LEAST_WORDS) return [];
    return [{ account, place, text, tokens, hedging: hedgeOf(text), facts: readFacts(text) }];
  });
}
