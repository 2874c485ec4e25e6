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

/** What a statement's words speak for. */
export interface Spoken {
  /** By detail: how strongly, in nats. */
  readonly words: Float32Array;
  /** The detail that they speak for most. */
  readonly leader: number;
}

// one place for all statements. By detail: the last word that spoke for it, and how strongly; read only where there is a word
let word = new Int16Array(0);
let strongest = new Float32Array(0);

const known = new WeakMap<Read, Spoken>();
let last: { readonly sheet: Read; readonly spoken: Spoken } | null = null;

/**
 * How strongly a statement's words speak for each detail. Remembered with the sheet: every detail that the statement may carry
 * asks, mostly one after the other.
 */
export function associate(sheet: Read, association: Association): Spoken {
  if (last?.sheet === sheet) return last.spoken;
  const spoken = known.get(sheet) ?? read(sheet, association);
  known.set(sheet, spoken);
  last = { sheet, spoken };
  return spoken;
}

/** Of the terms that one word stands for, the strongest counts. */
function read(sheet: Read, association: Association): Spoken {
  const words = new Float32Array(association.count);
  if (word.length !== association.count) {
    word = new Int16Array(association.count);
    strongest = new Float32Array(association.count);
  }
  word.fill(-1);
  const { best, at } = sheet;
  const { details, weights, ends } = association;
  for (const term of inOrder(sheet)) {
    const token = at[term] ?? 0;
    const strength = best[term] ?? 0;
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
  let leader = 0;
  for (let i = 1; i < words.length; i++) if ((words[i] ?? 0) > (words[leader] ?? 0)) leader = i;
  return { words, leader };
}

/** The terms of a statement by where they stand. They hardly ever lie otherwise, and so are put in order one by one. */
function inOrder({ present, at }: Read): number[] {
  const terms = [...present];
  for (let i = 1; i < terms.length; i++) {
    const term = terms[i] ?? 0;
    const token = at[term] ?? 0;
    let to = i;
    for (; to > 0 && (at[terms[to - 1] ?? 0] ?? 0) > token; to--) terms[to] = terms[to - 1] ?? 0;
    terms[to] = term;
  }
  return terms;
}
