import { areNewsOpposites, newsroomRelativesOf } from '../text/newsroom';
import { areOpposite, relativesOf } from '../text/words';
import type { Sheet } from './sheet';

/** For each token of one text its best counterpart in another. */
export interface Alignment {
  /** 0 (nothing stands for it) to 1 (the same word). */
  readonly strength: Float64Array;
  /** Index of the counterpart, -1 where there is none. */
  readonly to: Int16Array;
}

const SAME_NUMBER = 1;
const SLIP = 0.8;
const ACRONYM = 0.9;
const COMPOUND = 0.9;
const BEGINNING = 0.45;

/** Aligns every token of `a` to its best counterpart in `b`: by stem, number, relatives, slip of the pen, acronym. */
export function align(a: Sheet, b: Sheet): Alignment {
  const strength = new Float64Array(a.tokens.length);
  const to = new Int16Array(a.tokens.length).fill(-1);
  const put = (i: number, j: number, value: number) => {
    if (value <= (strength[i] ?? 0)) return;
    strength[i] = value;
    to[i] = j;
  };
  for (let i = 0; i < a.tokens.length; i++) {
    const token = a.tokens[i];
    if (!token) continue;
    const same = b.at.get(token.stem);
    if (same !== undefined) put(i, nearest(b, token.stem, same, i / a.tokens.length), 1);
    else if (!token.stop && !token.digits) soft(a, b, i, put);
  }
  numbers(a, b, put);
  acronyms(a, b, put);
  return { strength, to };
}

type Put = (i: number, j: number, value: number) => void;

/** Where a stem stands more than once, the place that lies likest. */
function nearest(b: Sheet, stem: string, first: number, share: number): number {
  let best = first;
  const aim = share * b.tokens.length;
  for (let j = first + 1; j < b.tokens.length; j++)
    if (b.tokens[j]?.stem === stem && Math.abs(j - aim) < Math.abs(best - aim)) best = j;
  return best;
}

function soft(a: Sheet, b: Sheet, i: number, put: Put): void {
  const token = a.tokens[i];
  if (!token) return;
  for (const list of [relativesOf(token.stem), newsroomRelativesOf(token.stem)])
    for (const { stem, strength } of list) {
      const j = b.at.get(stem);
      if (j !== undefined) put(i, j, strength);
    }
  const next = a.tokens[i + 1];
  const joined = next ? b.at.get(`${token.norm}${next.stem}`) : undefined;
  if (joined !== undefined) {
    put(i, joined, COMPOUND);
    put(i + 1, joined, COMPOUND);
  }
  if (token.stem.length < 4) return;
  for (const j of b.content) {
    const other = b.tokens[j];
    if (!other || other.digits || other.stem[0] !== token.stem[0] || other.stem.length < 4)
      continue;
    if (isSlip(token.norm, other.norm)) put(i, j, SLIP);
    else if (sharedBeginning(token.stem, other.stem)) put(i, j, BEGINNING);
    const after = b.tokens[j + 1];
    if (after && `${other.norm}${after.stem}` === token.stem) put(i, j, COMPOUND);
  }
}

/** Five letters or more in common, and most of both words: "Nicaragua", "Nicaraguan". */
function sharedBeginning(a: string, b: string): boolean {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n >= 5 && n >= 0.7 * Math.max(a.length, b.length);
}

/** One letter more, less, other or two swapped, in words long enough that this is no other word. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (s: string, n: number) => s.slice(i + n);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, 2) === rest(b, 2))
  );
}

/** Numbers that are the same in other words: "5", "five"; "2 million", "2,000,000". */
function numbers(a: Sheet, b: Sheet, put: Put): void {
  const theirs = b.numbers();
  if (!theirs.length) return;
  for (const ours of a.numbers()) {
    if (ours.value === null) continue;
    const same = theirs.find((other) => other.value === ours.value);
    if (!same) continue;
    const j = b.tokens.findIndex((token) => token.end > same.start);
    a.tokens.forEach((token, i) => {
      if (token.start < ours.end && token.end > ours.start) put(i, j, SAME_NUMBER);
    });
  }
}

/** "EU" for "European Union", "N Korea" for "North Korea". */
function acronyms(a: Sheet, b: Sheet, put: Put): void {
  spellOut(a, b, (i, j) => put(i, j, ACRONYM));
  spellOut(b, a, (j, i) => put(i, j, ACRONYM));
}

function spellOut(short: Sheet, long: Sheet, found: (short: number, long: number) => void): void {
  short.tokens.forEach((token, i) => {
    if (token.raw.length < 1 || token.raw.length > 6 || !/^(?:\p{Lu}\.?)+$/u.test(token.raw))
      return;
    const letters = token.norm;
    for (let j = 0; j < long.tokens.length; j++) {
      const run = initials(long, j, letters.length);
      if (run !== letters || !long.tokens[j]?.capital) continue;
      if (letters.length === 1 && !nextAgrees(short, i, long, j)) continue;
      for (let k = j; k < j + letters.length; k++) found(i, k);
    }
  });
}

function initials(sheet: Sheet, from: number, count: number): string {
  let run = '';
  for (let j = from; j < from + count; j++) run += sheet.tokens[j]?.norm[0] ?? ' ';
  return run;
}

const nextAgrees = (short: Sheet, i: number, long: Sheet, j: number) =>
  short.tokens[i + 1] !== undefined && short.tokens[i + 1]?.stem === long.tokens[j + 1]?.stem;

/**
 * Pairs of words, one a side and neither of them on the other, that are opposites: in any dictionary, or in what
 * news turns on ("up", "down" are function words elsewhere).
 */
export function opposites(a: Sheet, b: Sheet): { dictionary: number; news: number } {
  let dictionary = 0;
  let news = 0;
  for (const [x, i] of a.at) {
    if (b.at.has(x)) continue;
    for (const [y, j] of b.at) {
      if (a.at.has(y)) continue;
      if (areNewsOpposites(x, y)) news++;
      else if (!a.tokens[i]?.stop && !b.tokens[j]?.stop && areOpposite(x, y)) dictionary++;
    }
  }
  return { dictionary, news };
}
