import type { Tellings } from './tellings';

/**
 * How strongly a story's terms speak for its details: pointwise mutual information, in nats, over 0 only (Church and
 * Hanks 1990). A coverage asks how much of *one* wording stands in a statement; this asks what each of its words has to do with
 * the detail in *all* its wordings, and in the labelled sentences that tell it, where somebody counted them.
 */
export interface Association {
  /** By term, one behind the other: the details it speaks for. */
  readonly details: Int16Array;
  /** Along with `details`. */
  readonly weights: Float32Array;
  /** Where each term's details end. */
  readonly ends: Int32Array;
  /** How many details there are. */
  readonly count: number;
}

/** Sentences by chance that every count begins with: one telling is no rule. */
const START = 3;
/** Weaker ties are chance. */
const LEAST = 0.05;

/** Weighs what was counted. */
export function buildAssociation({ all, chances, rows }: Tellings): Association {
  const most = rows.reduce((sum, row) => sum + (row.length >> 1), 0);
  const details = new Int16Array(most);
  const weights = new Float32Array(most);
  const ends = new Int32Array(rows.length);
  let end = 0;
  rows.forEach((row, term) => {
    const chance = chances[row[0] ?? 0] ?? 1;
    for (let i = 1; i < row.length; i += 2) {
      const detail = row[i] ?? 0;
      const n = row[i + 1] ?? 0;
      const weight = Math.log((n + START * chance) / ((all[detail] ?? 0) + START) / chance);
      if (weight <= LEAST) continue;
      details[end] = detail;
      weights[end++] = weight;
    }
    ends[term] = end;
  });
  return { details, weights, ends, count: all.length };
}

/** What of a statement's reading association asks for (`Sheet`). */
interface Read {
  readonly best: Float32Array;
  readonly at: Int16Array;
  readonly present: readonly number[];
  readonly tokens: { readonly length: number };
}

/** What the words of a statement speak for. */
export interface Spoken {
  /** By detail: how strongly, in nats. */
  readonly words: Float32Array;
  /** The detail that they speak for most. */
  readonly leader: number;
}

// one place for all statements. By detail: the last word that spoke for it, and how strongly; read only where there is a word
let word = new Int16Array(0);
let strongest = new Float32Array(0);

/** What a statement's words speak for. Of the terms that one word stands for, the strongest counts. */
export function associate(sheet: Read, association: Association): Spoken {
  const words = new Float32Array(association.count);
  if (word.length !== association.count) {
    word = new Int16Array(association.count);
    strongest = new Float32Array(association.count);
  }
  word.fill(-1);
  const { best, present, tokens } = sheet;
  linkUp(sheet);
  for (let token = 0; token < tokens.length; token++)
    for (let i = firsts[token] ?? -1; i >= 0; i = nexts[i] ?? -1) {
      const term = present[i] ?? 0;
      speak(words, association, term, best[term] ?? 0, token);
    }
  let leader = 0;
  for (let i = 1; i < words.length; i++) if ((words[i] ?? 0) > (words[leader] ?? 0)) leader = i;
  return { words, leader };
}

/** Adds what one term speaks for, where it is the strongest of its word so far. */
function speak(
  words: Float32Array,
  { details, weights, ends }: Association,
  term: number,
  strength: number,
  token: number,
): void {
  const end = ends[term] ?? 0;
  for (let i = ends[term - 1] ?? 0; i < end; i++) {
    const detail = details[i] ?? 0;
    const speaks = (weights[i] ?? 0) * strength;
    const told = word[detail] === token ? (strongest[detail] ?? 0) : 0;
    if (speaks <= told) continue;
    words[detail] = (words[detail] ?? 0) + speaks - told;
    strongest[detail] = speaks;
    word[detail] = token;
  }
}

// by word: the first of the terms present that stand for it; by term present: the next one. One place for all statements, too
let firsts = new Int32Array(0);
let nexts = new Int32Array(0);

/** Lays out which terms stand for each word, those of one word in their order. */
function linkUp({ present, at, tokens }: Read): void {
  if (firsts.length < tokens.length) firsts = new Int32Array(2 * tokens.length);
  if (nexts.length < present.length) nexts = new Int32Array(2 * present.length);
  firsts.fill(-1, 0, tokens.length);
  for (let i = present.length - 1; i >= 0; i--) {
    const token = at[present[i] ?? 0] ?? 0;
    nexts[i] = firsts[token] ?? -1;
    firsts[token] = i;
  }
}
