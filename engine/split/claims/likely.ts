import { type Linear, linearScore, sigmoid } from '../../text/learned';
import { lineFeatures, type Masthead } from './features';
import type { Line } from './line';
import { AT, type LineFeatures } from './line-features';
import model from './line-model.json';
import { type Phrasing, phrasings, type Turn, turnNamed } from './phrasing';

/** What each turn and each stem adds to a line's log-odds of being furniture. */
export interface Worth {
  readonly turns: ReadonlyMap<Turn, number>;
  readonly stems: ReadonlyMap<string, number>;
}

/** A worth as it is kept: pairs of a weight and all that have it, joined by a bar. */
export type KeptWorth = readonly (readonly (number | string)[])[];

const weights: Linear = model;
const company: Linear = model.company;
let worth: Worth | null = null;

/** Words; a longer sentence tells something. */
const LONGEST = 40;
/** What follows is told or listed there: "Cole spoke to reporters:" */
const OPEN = /[:;,]$/;
/** Log-odds that a line which looks told must have more than others to be furniture. */
const CAUTION = 3;

/**
 * What a line's kind takes from its log-odds: it is somebody's words or leads on to what follows, or somebody whom the
 * article knows did or said something on a day or in numbers. That is hardly furniture wherever it stands.
 */
export function caution(line: Line, features: LineFeatures): number {
  const has = (place: number) => (features[place] ?? 0) > 0;
  // a pull quote: what it says, the text says
  if (has(AT.echoQuoted)) return 0;
  const told = has(AT.known) && has(AT.past) && (has(AT.digits) || has(AT.when) || has(AT.says));
  return line.words.length > LONGEST || line.spoken || OPEN.test(line.text) || told ? CAUTION : 0;
}

/** What a line's wording adds to its log-odds. */
export function phrasingScore({ turns, stems }: Phrasing, learned: Worth): number {
  let sum = 0;
  for (const turn of turns) sum += learned.turns.get(turn) ?? 0;
  for (const stem of stems) sum += learned.stems.get(stem) ?? 0;
  return sum;
}

/** The way back from what is kept. */
export const readWorth = ({ turns, stems }: Kept): Worth => ({
  turns: new Map(readKept(turns).map(([turn, weight]) => [turnNamed(turn), weight])),
  stems: new Map(readKept(stems)),
});

interface Kept {
  readonly turns: KeptWorth;
  readonly stems: KeptWorth;
}

const readKept = (kept: KeptWorth): [string, number][] =>
  kept.flatMap(([weight, all]) =>
    String(all)
      .split('|')
      .map((one): [string, number] => [one, Number(weight)]),
  );

/** How far a neighbour counts; a line that a rule took counts so much, as nobody doubts it. */
const SURE = 3;

/**
 * A line's log-odds and those of the lines of its paragraph: what is left of them on average, the line before and the
 * one after; 0 where there is none. Furniture and claims each keep company with their like.
 */
export function companyRow(
  index: number,
  all: readonly Pick<Line, 'number'>[],
  scoreOf: (index: number) => number | null,
): [own: number, mates: number, before: number, after: number] {
  const paragraph = all[index]?.number;
  const isMate = (i: number) => all[i] !== undefined && all[i]?.number === paragraph;
  const sureOf = (i: number) => Math.max(-SURE, Math.min(SURE, scoreOf(i) ?? SURE));
  const mates: number[] = [];
  for (let i = index - 1; isMate(i) && index - i <= NEAR; i--) mates.push(sureOf(i));
  for (let i = index + 1; isMate(i) && i - index <= NEAR; i++) mates.push(sureOf(i));
  return [
    scoreOf(index) ?? SURE,
    mates.length ? mates.reduce((sum, one) => sum + one, 0) / mates.length : 0,
    isMate(index - 1) ? sureOf(index - 1) : 0,
    isMate(index + 1) ? sureOf(index + 1) : 0,
  ];
}

/** Lines; so far a paragraph is looked through. */
const NEAR = 10;

/**
 * Whether a line that no rule settles is furniture all the same, as far as a regression can tell from its words, its
 * paragraph and its place; it errs towards claims (see `reason` in the model file). Asked of a line that a rule
 * settles it says no.
 */
export function likelyFurniture(
  all: readonly Line[],
  found: readonly (string | null)[],
  masthead: Masthead,
): (index: number) => boolean {
  const features = lineFeatures(all, found, masthead);
  const phrasing = phrasings(all);
  worth ??= readWorth(model);
  const learned = worth;
  const scores = new Map<number, number>();
  const scoreOf = (i: number): number | null => {
    const line = all[i];
    if (!line || found[i] !== null) return null;
    const known = scores.get(i);
    if (known !== undefined) return known;
    const own = features(i);
    const score =
      linearScore(weights, own) + phrasingScore(phrasing(line), learned) - caution(line, own);
    scores.set(i, score);
    return score;
  };
  const isLikely = (i: number) =>
    found[i] === null &&
    sigmoid(linearScore(company, companyRow(i, all, scoreOf))) > model.threshold;
  // "Jane Doe writes about ferries. She lives in Dover.": of whom the first line tells, the others tell
  const goesOn = (i: number) => {
    const line = all[i];
    if (!line || found[i] !== null || !PRONOUN.test(line.text) || !features(i)[AT.afterBio])
      return false;
    return isLikely(all.findIndex(({ number }) => number === line.number));
  };
  return (i) => isLikely(i) || goesOn(i);
}

const PRONOUN = /^(?:He|She|They|His|Her|Their)(?!\p{L})/u;
