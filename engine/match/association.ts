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
}

const known = new WeakMap<Read, Float32Array>();

// one place for all statements. By detail: the last word that spoke for it, and how strongly; read only where there is a word
let word = new Int16Array(0);
let strongest = new Float32Array(0);

/**
 * By detail: how strongly a statement's words speak for it, in nats. Of the terms that one word stands for, the strongest
 * counts. Remembered with the sheet: every detail that the statement may carry asks.
 */
export function associate(sheet: Read, association: Association): Float32Array {
  const before = known.get(sheet);
  if (before) return before;
  const sums = new Float32Array(association.count);
  if (word.length !== association.count) {
    word = new Int16Array(association.count);
    strongest = new Float32Array(association.count);
  }
  word.fill(-1);
  const { best, at, present } = sheet;
  const { details, weights, ends } = association;
  for (const term of [...present].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0))) {
    const token = at[term] ?? 0;
    const end = ends[term] ?? 0;
    for (let i = ends[term - 1] ?? 0; i < end; i++) {
      const detail = details[i] ?? 0;
      const speaks = (weights[i] ?? 0) * (best[term] ?? 0);
      const told = word[detail] === token ? (strongest[detail] ?? 0) : 0;
      if (speaks <= told) continue;
      sums[detail] = (sums[detail] ?? 0) + speaks - told;
      strongest[detail] = speaks;
      word[detail] = token;
    }
  }
  known.set(sheet, sums);
  return sums;
}

const leaders = new WeakMap<Float32Array, number>();

/** Which detail a statement's words (`associate`) speak for most; every detail asks this, too. */
export function leaderOf(words: Float32Array): number {
  const before = leaders.get(words);
  if (before !== undefined) return before;
  let leader = 0;
  for (let i = 1; i < words.length; i++) if ((words[i] ?? 0) > (words[leader] ?? 0)) leader = i;
  leaders.set(words, leader);
  return leader;
}
