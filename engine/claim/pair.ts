import { isKnownPlace } from '../text/newsroom';
import { stem } from '../text/stem';
import { type Alignment, align, opposites } from './align';
import { clashOf } from './clash';
import { letters, longestRun, type Overlap, runs, skips, subsequence } from './overlap';
import type { Sheet } from './sheet';

/** A text of a pair with how the other stands for its words. */
interface Side {
  readonly sheet: Sheet;
  readonly aligned: Alignment;
}

/**
 * What two sentences have in common and what they have not, by name; the same both ways round, so that the order
 * of the two never matters.
 */
export function pairFeatures(a: Sheet, b: Sheet): Record<string, number> {
  const left = { sheet: a, aligned: align(a, b) };
  const right = { sheet: b, aligned: align(b, a) };
  const both = (name: string, of: (side: Side, other: Side) => number) => {
    const x = of(left, right);
    const y = of(right, left);
    return { [`${name}Low`]: Math.min(x, y), [`${name}High`]: Math.max(x, y) };
  };
  const clash = clashOf(a, b);
  const turned = opposites(a, b);
  const cover = both('cover', coverage);
  return {
    ...cover,
    coverMean: meanOf(cover),
    coverHarmonic: harmonic(coverage(left), coverage(right)),
    ...both('plain', plainCoverage),
    ...both('content', contentShare),
    ...both('lostMost', lostMost),
    ...both('lost', lost),
    ...both('lostNames', (side) => lostOf(side, side.sheet.names)),
    ...both('lostDigits', (side) => lostOf(side, digitsOf(side.sheet))),
    ...both('lostPlaces', (side) => countLost(side, isKnownPlace)),
    ...both('lostTimes', (side) => countLost(side, isTime)),
    ...both('lostFirst', lostFirst),
    ...both('softShare', softShare),
    ...both('crossed', crossed),
    cosine: cosine(a, b),
    ...spread('words', runs(a, b, 1)),
    ...spread('pairs', runs(a, b, 2)),
    ...spread('triples', runs(a, b, 3)),
    ...spread('skips', skips(a, b)),
    ...spread('letters3', letters(a, b, 3)),
    letters4: letters(a, b, 4).both,
    ...spread('order', subsequence(a, b)),
    ...spread('run', longestRun(a, b)),
    lengthRatio:
      Math.min(a.content.length, b.content.length) /
      Math.max(1, a.content.length, b.content.length),
    lengthGap: Math.abs(a.tokens.length - b.tokens.length),
    length: Math.log1p(Math.min(a.tokens.length, b.tokens.length)),
    firstWord: edge(a, b, 0),
    lastWord: edge(a, b, -1),
    namesBoth: jaccard(namesOf(a), namesOf(b)),
    names: a.names.size && b.names.size ? 1 : 0,
    numbersSame: clash.numbersSame,
    numbersOther: clash.numbersOther,
    negation: clash.negation ? 1 : 0,
    opposites: Math.min(2, turned.dictionary),
    newsOpposites: Math.min(2, turned.news),
  };
}

const meanOf = (values: Record<string, number>) => {
  const list = Object.values(values);
  return list.reduce((sum, v) => sum + v, 0) / list.length;
};
const harmonic = (x: number, y: number) => (x + y > 0 ? (2 * x * y) / (x + y) : 0);

/** Share of a text's worth that the other stands for. */
export function coverage({ sheet, aligned }: Side): number {
  let held = 0;
  let all = 0;
  for (let i = 0; i < sheet.tokens.length; i++) {
    held += (sheet.worth[i] ?? 0) * (aligned.strength[i] ?? 0);
    all += sheet.worth[i] ?? 0;
  }
  return all ? held / all : 0;
}

function plainCoverage({ sheet, aligned }: Side): number {
  let held = 0;
  for (const strength of aligned.strength) held += strength;
  return sheet.tokens.length ? held / sheet.tokens.length : 0;
}

function contentShare({ sheet, aligned }: Side): number {
  let held = 0;
  for (const i of sheet.content) held += aligned.strength[i] ?? 0;
  return sheet.content.length ? held / sheet.content.length : 0;
}

const loss = ({ sheet, aligned }: Side, i: number) =>
  (sheet.worth[i] ?? 0) * (1 - (aligned.strength[i] ?? 0));

/** Worth of the heaviest word that nothing stands for (nats). */
const lostMost = (side: Side) => Math.max(0, ...side.sheet.content.map((i) => loss(side, i)));
/** Worth of all words that nothing stands for (nats). */
const lost = (side: Side) => lostOf(side, side.sheet.content);

function lostOf(side: Side, of: Iterable<number>): number {
  let sum = 0;
  for (const i of of) sum += loss(side, i);
  return sum;
}

/** Words of a kind that nothing stands for. */
function countLost({ sheet, aligned }: Side, is: (stem: string) => boolean): number {
  return sheet.content.filter(
    (i) => is(sheet.tokens[i]?.stem ?? '') && (aligned.strength[i] ?? 0) < HALF,
  ).length;
}

const HALF = 0.5;
const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
    .split(' ')
    .map(stem),
);
const isTime = (of: string) => TIMES.has(of);

/** Of the first three content words, how many nothing stands for: who did it. */
const lostFirst = ({ sheet, aligned }: Side) =>
  sheet.content.slice(0, 3).filter((i) => (aligned.strength[i] ?? 0) < HALF).length;

const digitsOf = (sheet: Sheet) => sheet.content.filter((i) => sheet.tokens[i]?.digits);

/** Of the words that are held, the share that is held by a relative only. */
function softShare({ sheet, aligned }: Side): number {
  let soft = 0;
  let held = 0;
  for (const i of sheet.content) {
    const strength = aligned.strength[i] ?? 0;
    if (strength > 0) held++;
    if (strength > 0 && strength < 1) soft++;
  }
  return held ? soft / held : 0;
}

/** Of neighbouring held words, the share whose counterparts stand the other way round: "dog bites man". */
function crossed({ sheet, aligned }: Side): number {
  let before = -1;
  let steps = 0;
  let back = 0;
  for (const i of sheet.content) {
    const to = aligned.to[i] ?? -1;
    if (to < 0) continue;
    if (before >= 0) {
      steps++;
      if (to < before) back++;
    }
    before = to;
  }
  return steps ? back / steps : 0;
}

/** Cosine of the two texts' worth vectors over stems. */
export function cosine(a: Sheet, b: Sheet): number {
  let dot = 0;
  for (const [stem, i] of a.at) {
    const j = b.at.get(stem);
    if (j !== undefined) dot += (a.worth[i] ?? 0) * (b.worth[j] ?? 0);
  }
  const norm = norms(a) * norms(b);
  return norm ? dot / norm : 0;
}

function norms(sheet: Sheet): number {
  let sum = 0;
  for (const i of sheet.at.values()) sum += (sheet.worth[i] ?? 0) ** 2;
  return Math.sqrt(sum);
}

const spread = (name: string, { a, b, both }: Overlap) => ({
  [name]: both,
  [`${name}Low`]: Math.min(a, b),
  [`${name}High`]: Math.max(a, b),
});

function edge(a: Sheet, b: Sheet, at: number): number {
  const x = a.tokens[a.content.at(at) ?? -1]?.stem;
  return x !== undefined && x === b.tokens[b.content.at(at) ?? -1]?.stem ? 1 : 0;
}

const namesOf = (sheet: Sheet) => new Set([...sheet.names].map((i) => sheet.tokens[i]?.stem ?? ''));

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const x of a) if (b.has(x)) common++;
  const all = a.size + b.size - common;
  return all ? common / all : 0;
}
