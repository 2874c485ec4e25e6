import type { PreparedDetail, PreparedWording } from './prepared';
import type { Sheet } from './sheet';
import { FILLED } from './slots';

/** Lists of numbers one behind the other: list `i` stands from `begins[i]` up to `begins[i + 1]`. */
interface Lists {
  readonly begins: Int32Array;
  readonly items: Int32Array;
}

/**
 * A story's wordings and slots, numbered through its details, and by the terms that they have. All in a few arrays: there
 * are thousands of wordings, and read one by one where each lies they would not stay in a processor's cache.
 */
export interface Coverage {
  /** By detail: its first wording, and its first slot; one more than there are details. */
  readonly firstWordings: Int32Array;
  readonly firstSlots: Int32Array;
  /** By wording: its terms. */
  readonly terms: Lists;
  /** Along with `terms.items`: what each is worth. */
  readonly weights: Float32Array;
  /** By wording: its worth. */
  readonly totals: Float64Array;
  /** By term: the wordings that have it. */
  readonly wordings: Lists;
  /** Along with `wordings.items`: which share of the wording's worth the term is, 0..1. */
  readonly shares: Float32Array;
  /** By term: the slots that it fills. */
  readonly slots: Lists;
}

/** Lays out the wordings and slots of all details. `size`: how many terms the story has. */
export function coverageBy(details: readonly PreparedDetail[], size: number): Coverage {
  const all: readonly PreparedWording[] = details.flatMap(({ wordings }) => wordings);
  const begins = firsts(all.map(({ terms }) => terms.length));
  const items = new Int32Array(begins.at(-1) ?? 0);
  const weights = new Float32Array(items.length);
  const totals = Float64Array.from(all, ({ total }) => total);
  all.forEach((wording, i) => {
    items.set(wording.terms, begins[i]);
    weights.set(wording.weights, begins[i]);
  });
  const wordings = turnRound(
    all.map(({ terms }) => terms),
    size,
  );
  const shares = new Float32Array(items.length);
  const next = wordings.begins.slice();
  all.forEach((_, wording) => {
    for (let i = begins[wording] ?? 0; i < (begins[wording + 1] ?? 0); i++) {
      const term = items[i] ?? 0;
      const place = next[term] ?? 0;
      next[term] = place + 1;
      shares[place] = (weights[i] ?? 0) / (totals[wording] || 1);
    }
  });
  return {
    firstWordings: firsts(details.map((detail) => detail.wordings.length)),
    firstSlots: firsts(details.map((detail) => detail.slots.length)),
    terms: { begins, items },
    weights,
    totals,
    wordings,
    shares,
    slots: turnRound(
      details.flatMap((detail) => detail.slots),
      size,
    ),
  };
}

function firsts(lengths: readonly number[]): Int32Array {
  const begins = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    begins[i + 1] = (begins[i] ?? 0) + length;
  });
  return begins;
}

/** By term: in which of some lists of terms it stands, in their order. */
function turnRound(lists: readonly Int32Array[], size: number): Lists {
  const counts = new Array<number>(size).fill(0);
  for (const terms of lists) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1;
  const begins = firsts(counts);
  const next = begins.slice();
  const items = new Int32Array(begins[size] ?? 0);
  lists.forEach((terms, list) => {
    for (const term of terms) {
      items[next[term] ?? 0] = list;
      next[term] = (next[term] ?? 0) + 1;
    }
  });
  return { begins, items };
}

/** What of a story stands in one statement. Good until the next statement is read. */
export interface Covered {
  /** By wording: nearly how much of it (`NEARLY`), 0..1. */
  readonly near: Float32Array;
  /** By slot: 1 where it is filled. */
  readonly filled: Uint8Array;
}

// one place for all statements: it is read before the next one is added up
let near = new Float32Array(0);
let filled = new Uint8Array(0);
let last: { readonly coverage: Coverage; readonly sheet: Sheet } | null = null;

/** Adds up what a statement's terms cover: only what shares a word with it is touched. */
export function addUp(coverage: Coverage, sheet: Sheet): Covered {
  // who may carry it is asked first, and then who else shares a word with it
  if (last?.coverage === coverage && last.sheet === sheet) return { near, filled };
  last = { coverage, sheet };
  const { firstWordings, firstSlots, wordings, shares, slots } = coverage;
  near = cleared(near, firstWordings.at(-1) ?? 0) ?? new Float32Array(firstWordings.at(-1) ?? 0);
  filled = cleared(filled, firstSlots.at(-1) ?? 0) ?? new Uint8Array(firstSlots.at(-1) ?? 0);
  for (const term of sheet.present) {
    const strength = sheet.best[term] ?? 0;
    const end = wordings.begins[term + 1] ?? 0;
    for (let i = wordings.begins[term] ?? 0; i < end; i++) {
      const wording = wordings.items[i] ?? 0;
      near[wording] = (near[wording] ?? 0) + (shares[i] ?? 0) * strength;
    }
    if (strength < FILLED) continue;
    const last = slots.begins[term + 1] ?? 0;
    for (let i = slots.begins[term] ?? 0; i < last; i++) filled[slots.items[i] ?? 0] = 1;
  }
  return { near, filled };
}

function cleared<Kind extends Float32Array | Uint8Array>(array: Kind, size: number): Kind | null {
  if (array.length !== size) return null;
  array.fill(0);
  return array;
}

/** How many of a detail's slots are filled. */
export function filledSlots({ filled }: Covered, { firstSlots }: Coverage, detail: number): number {
  let count = 0;
  const end = firstSlots[detail + 1] ?? 0;
  for (let i = firstSlots[detail] ?? 0; i < end; i++) count += filled[i] ?? 0;
  return count;
}

/** How far, as a share, a sum may lie beside the exact one: it is added up in another order, and in half the digits. */
const NEARLY = 1e-4;

/** The most that any of a detail's wordings can cover. */
export function mostCovered(
  { near }: Covered,
  { firstWordings }: Coverage,
  detail: number,
): number {
  let best = 0;
  const end = firstWordings[detail + 1] ?? 0;
  for (let i = firstWordings[detail] ?? 0; i < end; i++) {
    const sum = near[i] ?? 0;
    if (sum > best) best = sum;
  }
  return best * (1 + NEARLY);
}

/** The three highest of some numbers over 0, and where the highest stands; -1 for none. By hand: it runs for most details of every statement. */
export function bestThree(values: Float32Array | Float64Array, from: number, to: number) {
  let first = 0;
  let second = 0;
  let third = 0;
  let best = -1;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? 0;
    if (value <= third) continue;
    if (value > first) {
      third = second;
      second = first;
      first = value;
      best = i;
    } else if (value > second) {
      third = second;
      second = value;
    } else third = value;
  }
  return { first, second, third, best };
}

/** From which sum on a wording of a detail may be among its three best; above 0. */
export function leastOfThree(
  { near }: Covered,
  { firstWordings }: Coverage,
  detail: number,
): number {
  const { third } = bestThree(near, firstWordings[detail] ?? 0, firstWordings[detail + 1] ?? 0);
  return Math.max(Number.MIN_VALUE, third * (1 - NEARLY));
}

/** How much of a wording's worth stands in a statement, to the last bit: ties decide who leads. 0..1 */
export function coverageOf(
  { terms: { begins, items }, weights, totals }: Coverage,
  wording: number,
  { best }: Sheet,
): number {
  let sum = 0;
  const end = begins[wording + 1] ?? 0;
  for (let i = begins[wording] ?? 0; i < end; i++)
    sum += (weights[i] ?? 0) * (best[items[i] ?? 0] ?? 0);
  return sum === 0 ? 0 : sum / (totals[wording] ?? 1);
}
