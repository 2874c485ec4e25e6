import { oncePer } from '../text/once-per';
import { type Token, tokenize } from '../text/tokens';
import { idfOf } from '../text/words';

/** Terms of a text with their weights. */
export type Vector = ReadonlyMap<string, number>;

/**
 * Rarity counts up to here (nats): beyond it the table only says that a name was not in the news when it was made,
 * and the names of a new event never were.
 */
const RAREST = 7.5;
/** Sentences that are compared one by one. */
const SENTENCES = 40;
/** Shorter ones are bylines, dates and captions. */
const SENTENCE_TERMS = 4;
/** Words of a phrase. */
const PHRASE = 4;

/** Rarity of a stem as the gate counts it. */
export const rarity = (stem: string): number => Math.min(RAREST, idfOf(stem));

/** Weight of each content term: rarity, damped by how often it stands there. */
export function vector(tokens: readonly Token[]): Vector {
  const found = counts(tokens);
  for (const [stem, n] of found) found.set(stem, (1 + Math.log(n)) * rarity(stem));
  return found;
}

/** The same, undamped. */
export function focus(tokens: readonly Token[]): Vector {
  const found = counts(tokens);
  for (const [stem, n] of found) found.set(stem, n * rarity(stem));
  return found;
}

function counts(tokens: readonly Token[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { stem, stop } of tokens) if (!stop) found.set(stem, (found.get(stem) ?? 0) + 1);
  return found;
}

/** Content words that follow one another, function words between them or not. */
export function neighbours(tokens: readonly Token[]): Vector {
  const found = new Map<string, number>();
  const content = tokens.filter((token) => !token.stop);
  content.forEach((token, i) => {
    const next = content[i + 1];
    if (next) found.set(`${token.stem} ${next.stem}`, rarity(token.stem) + rarity(next.stem));
  });
  return found;
}

/** All runs of four stems. */
export function phrases(tokens: readonly Token[]): ReadonlySet<string> {
  const stems = tokens.map((token) => token.stem);
  const found = new Set<string>();
  for (let i = 0; i + PHRASE <= stems.length; i++) found.add(stems.slice(i, i + PHRASE).join(' '));
  return found;
}

/** The first sentences of a text as vectors; rough cuts will do, since they are only compared. */
export function sentenceVectors(text: string): Vector[] {
  return text
    .split(/\n+|(?<=[.!?]["']?)\s+(?=["']?\p{Lu})/u)
    .map((sentence) => vector(tokenize(sentence)))
    .filter((v) => v.size >= SENTENCE_TERMS)
    .slice(0, SENTENCES);
}

/** The heaviest terms, ties by spelling so that the answer never depends on order. */
export function top(v: Vector, n: number): string[] {
  return [...v]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, n)
    .map(([stem]) => stem);
}

/** Cosine of two vectors. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  const norm = Math.sqrt(square(a) * square(b));
  return norm ? dot / norm : 0;
}

/** Squared length; asked for often. */
const square = oncePer((v: Vector): number => {
  let sum = 0;
  for (const weight of v.values()) sum += weight * weight;
  return sum;
});
