import { type Hedging, hedgeOf } from '../../text/hedge';
import { findQuotes } from '../../text/quotes';
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
  /** The content of its longest quotation, as stems; null where it quotes a few words at most. */
  readonly quote: string | null;
}

/** Quoted words from which a claim is about what somebody said. */
const QUOTED = 5;

/** The longest quotation of a text as written; null where none has five words. */
export function quoteOf(text: string): string | null {
  const [longest] = findQuotes(text).sort((a, b) => b.text.length - a.text.length);
  return longest && longest.text.split(/\s+/).length >= QUOTED ? longest.text : null;
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
    const said = quoteOf(text);
    const words = said === null ? [] : tokenize(said).filter((token) => !token.stop);
    const quote = words.length > 0 ? words.map((token) => token.stem).join(' ') : null;
    return [
      { account, place, text, tokens, hedging: hedgeOf(text), facts: readFacts(text), quote },
    ];
  });
}
