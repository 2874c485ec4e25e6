import type { WordCounts } from '../model';
import type { PreparedWording } from './prepared';
import type { Vocabulary } from './vocabulary';

/**
 * How strongly a story's terms speak for its details: pointwise mutual information, in nats, over 0 only (Church and
 * Hanks 1990). A coverage asks how much of *one* wording stands in a statement; this asks what each of its words has to do with
 * the detail in *all* its wordings, and in the labelled sentences that tell it, where somebody counted them.
 */
export interface Association {
  /** By term: the details it speaks for. */
  readonly details: readonly Int16Array[];
  /** By term, along with `details`. */
  readonly weights: readonly Float32Array[];
  /** How many details there are. */
  readonly count: number;
}

/** Sentences by chance that every count begins with: one telling is no rule. */
const START = 3;
/** Rate of a term that was never seen. */
const SELDOM = 1e-4;
/** Weaker ties are chance. */
const LEAST = 0.05;

/** Counts wordings, and labelled sentences where there are any; `ids`: the details in order. */
export function buildAssociation(
  ids: readonly string[],
  wordings: readonly (readonly PreparedWording[])[],
  vocabulary: Vocabulary,
  counts: WordCounts | null,
): Association {
  const count = ids.length;
  const { meetings, all } = countTellings(ids, wordings, vocabulary, counts);
  const background = backgroundOf(wordings, vocabulary, counts);
  const details: Int16Array[] = [];
  const weights: Float32Array[] = [];
  const row = new Int16Array(count);
  const strength = new Float32Array(count);
  for (let term = 0; term < vocabulary.size; term++) {
    const chance = background[term] ?? SELDOM;
    let found = 0;
    for (let detail = 0; detail < count; detail++) {
      const n = meetings[term * count + detail] ?? 0;
      if (n === 0) continue;
      const weight = Math.log((n + START * chance) / ((all[detail] ?? 0) + START) / chance);
      if (weight <= LEAST) continue;
      row[found] = detail;
      strength[found++] = weight;
    }
    details.push(row.slice(0, found));
    weights.push(strength.slice(0, found));
  }
  return { details, weights, count };
}

/** By term and detail (one table, a row a term) in how many wordings and sentences they meet; by detail how many there are. */
function countTellings(
  ids: readonly string[],
  wordings: readonly (readonly PreparedWording[])[],
  vocabulary: Vocabulary,
  counts: WordCounts | null,
) {
  const meetings = new Uint16Array(vocabulary.size * ids.length);
  const all = Float64Array.from(wordings, (list) => list.length);
  const add = (term: number, detail: number, n: number) => {
    const cell = term * ids.length + detail;
    meetings[cell] = (meetings[cell] ?? 0) + n;
  };
  wordings.forEach((list, detail) => {
    for (const { terms } of list)
      for (let i = 0; i < terms.length; i++) add(terms[i] ?? 0, detail, 1);
  });
  if (!counts) return { meetings, all };
  const place = new Map(ids.map((id, i) => [id, i]));
  const counted = Object.entries(counts.details).map(([id, sentences]) => {
    const detail = place.get(id) ?? -1;
    if (detail >= 0) all[detail] = (all[detail] ?? 0) + sentences;
    return detail;
  });
  for (const text of Object.keys(counts.words)) {
    const term = vocabulary.get(text);
    const pairs = counts.words[text] ?? [];
    if (term === undefined) continue;
    for (let i = 1; i < pairs.length; i += 2) {
      const detail = counted[pairs[i] ?? -1] ?? -1;
      if (detail >= 0) add(term, detail, pairs[i + 1] ?? 0);
    }
  }
  return { meetings, all };
}

/** By term, the share of sentences that have it: of labelled pages, or of the details' wordings where nobody counted. */
function backgroundOf(
  wordings: readonly (readonly PreparedWording[])[],
  vocabulary: Vocabulary,
  counts: WordCounts | null,
): Float64Array {
  const background = new Float64Array(vocabulary.size);
  if (counts) {
    background.fill(0.5 / (counts.sentences + 1));
    for (const [text, [sentences = 0]] of Object.entries(counts.words)) {
      const term = vocabulary.get(text);
      if (term !== undefined) background[term] = (sentences + 0.5) / (counts.sentences + 1);
    }
    return background;
  }
  background.fill(SELDOM);
  for (const list of wordings)
    for (const { terms } of list)
      for (const term of terms)
        background[term] = (background[term] ?? 0) + 1 / list.length / wordings.length;
  return background;
}

/** What of a statement's reading association asks for (`Sheet`). */
interface Read {
  readonly best: Float32Array;
  readonly at: Int16Array;
  readonly present: readonly number[];
}

const known = new WeakMap<Read, Float32Array>();

/**
 * By detail: how strongly a statement's words speak for it, in nats. Of the terms that one word stands for, the strongest
 * counts. Remembered with the sheet: every detail that the statement may carry asks.
 */
export function associate(sheet: Read, association: Association): Float32Array {
  const before = known.get(sheet);
  if (before) return before;
  const sums = new Float32Array(association.count);
  const strongest = new Float32Array(association.count);
  const word = new Int16Array(association.count).fill(-1);
  const { best, at, present } = sheet;
  for (const term of [...present].sort((a, b) => (at[a] ?? 0) - (at[b] ?? 0))) {
    const details = association.details[term];
    const weights = association.weights[term];
    if (!details || !weights) continue;
    const token = at[term] ?? 0;
    for (let i = 0; i < details.length; i++) {
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
