import { findNumbers, type Quantity } from '../text/numbers';
import { type Token, tokenize } from '../text/tokens';
import { idfOf } from '../text/words';

/** A text ready for comparing: its words, what each is worth, and where each stem stands. */
export interface Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Nats of surprise of each token; function words count little. */
  readonly worth: Float64Array;
  /** Stem -> first token index. */
  readonly at: ReadonlyMap<string, number>;
  /** Indices of the content words. */
  readonly content: readonly number[];
  /** Tokens that look like parts of names: capitals that are not just the first word of the text. */
  readonly names: ReadonlySet<number>;
  /** Numbers of the text, read when first asked for. */
  readonly numbers: () => readonly Quantity[];
}

/** What a function word counts for beside its rarity: order and grammar, not content. */
const STOP_WORTH = 0.15;
/** Digits are rarer than any table knows, and one wrong digit is another fact. */
const DIGIT_WORTH = 5;
/** Longest text that is compared, in UTF-16 units: a statement is seldom over 400; more is a page without breaks. */
const LIMIT = 4000;

/** Reads a text once for all comparisons. */
export function readSheet(source: string): Sheet {
  const text = source.slice(0, LIMIT);
  const tokens = tokenize(text);
  const worth = new Float64Array(tokens.length);
  const at = new Map<string, number>();
  const content: number[] = [];
  const names = new Set<number>();
  const shouted = isTitleCase(tokens);
  tokens.forEach((token, i) => {
    const idf = idfOf(token.stem);
    worth[i] = token.digits ? Math.max(idf, DIGIT_WORTH) : token.stop ? idf * STOP_WORTH : idf;
    if (!at.has(token.stem)) at.set(token.stem, i);
    if (!token.stop) content.push(i);
    if (isName(tokens, i, shouted)) names.add(i);
  });
  let numbers: readonly Quantity[] | null = null;
  return {
    text,
    tokens,
    worth,
    at,
    content,
    names,
    numbers: () => (numbers ??= findNumbers(text)),
  };
}

/** Stems at least this rare are taken for names where capitals say nothing (nats). */
const RARE = 7;

function isName(tokens: readonly Token[], i: number, shouted: boolean): boolean {
  const token = tokens[i];
  if (!token?.capital || token.stop || token.digits) return false;
  const rare = idfOf(token.stem) >= RARE;
  if (shouted) return rare;
  return i > 0 || rare || Boolean(tokens[1]?.capital && !tokens[1].stop);
}

/** Most content words carry a capital: a headline in title case, where a capital tells nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => !token.stop && !token.digits);
  return words.length > 3 && words.filter((token) => token.capital).length > 0.75 * words.length;
}
