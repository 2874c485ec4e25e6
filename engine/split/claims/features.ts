import { type Token, tokenize } from '../../text/tokens';
import type { Line } from './line';
import { type Looks, looks } from './looks';

/** What a line looks like to the model, by name: each 0 or 1 unless it says otherwise. */
export type LineFeatures = Readonly<Record<string, number>>;

/** A line as far as it concerns the whole article: its words, and those of other paragraphs among them. */
interface Reading {
  readonly line: Line;
  readonly tokens: readonly Token[];
  /** Stems of its content words. */
  readonly stems: readonly string[];
}

/** Features of every line of an article, given why the rules took some of them for none. */
export function lineFeatures(
  all: readonly Line[],
  found: readonly (string | null)[],
): (index: number) => LineFeatures {
  const read: Reading[] = all.map((line) => {
    const tokens = tokenize(line.text);
    const stems = tokens.filter((t) => !t.stop).map((t) => t.stem);
    return { line, tokens, stems };
  });
  const looked: Looks[] = [];
  const look = (i: number): Looks | undefined => {
    const one = read[i];
    if (one) looked[i] ??= looks(one.line, one.tokens);
    return looked[i];
  };
  const elsewhere = concordance(read);
  const together = new Map<number, number[]>();
  all.forEach(({ number }, i) => {
    const mates = together.get(number);
    if (mates) mates.push(i);
    else together.set(number, [i]);
  });
  const last = all.at(-1)?.number ?? 0;
  return (i) => {
    const one = read[i];
    if (!one) return {};
    const { line } = one;
    const shared = one.stems.filter((stem) => elsewhere(stem, line)).length;
    const paragraph = together.get(line.number) ?? [];
    const mates = paragraph.filter((k) => k !== i);
    const opener = mates[0] !== undefined && mates[0] < i ? read[mates[0]] : undefined;
    return {
      ...look(i),
      shared: one.stems.length ? shared / one.stems.length : 0,
      sharesSome: Number(shared > 0),
      sharesTwo: Number(shared > 1),
      last: Number(line.number === last),
      lineStart: Number(!line.alone && paragraph[0] === i),
      lineEnd: Number(!line.alone && paragraph.at(-1) === i),
      matesOut: mates.length ? mates.filter((k) => found[k]).length / mates.length : 0,
      nextOut: Number(Boolean(found[i + 1])),
      beforeOut: Number(Boolean(found[i - 1])),
      strange: Number(strange(one, elsewhere)),
      strangers: Number(opener !== undefined && strange(opener, elsewhere)),
      authors: Math.max(0, ...mates.map((k) => look(k)?.author ?? 0)),
    };
  };
}

/** Whether a stem stands in another paragraph than the line's. */
type Elsewhere = (stem: string, line: Line) => boolean;

function concordance(read: readonly Reading[]): Elsewhere {
  const places = new Map<string, Set<number>>();
  for (const { line, stems } of read)
    for (const stem of stems) places.set(stem, (places.get(stem) ?? new Set()).add(line.number));
  return (stem, line) => {
    const where = places.get(stem);
    return where !== undefined && (where.size > 1 || !where.has(line.number));
  };
}

/** "Jane Doe, a reporter for the Post, was arrested", "a columnist who once worked for the mayor": news of an author. */
const TOLD = /^[^,]+, (?:an? |the )[^,]+, (?:who )?\p{Ll}|(?:^|\s)who\s/u;

/** A full name opens the line that stands nowhere else in the article. */
function strange({ line, tokens }: Reading, elsewhere: Elsewhere): boolean {
  if (TOLD.test(line.text)) return false;
  const [a, b] = tokens;
  return Boolean(
    a?.capital &&
      b?.capital &&
      !a.stop &&
      !b.stop &&
      !elsewhere(a.stem, line) &&
      !elsewhere(b.stem, line),
  );
}

/** Pairs that say more together. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['alone', 'site'],
  ['alone', 'press'],
  ['alone', 'short'],
  ['alone', 'you'],
  ['site', 'you'],
  ['site', 'we'],
  ['press', 'we'],
  ['site', 'past'],
  ['press', 'past'],
  ['press', 'stopped'],
  ['alone', 'stopped'],
  ['asks', 'you'],
  ['asks', 'stopped'],
  ['asks', 'past'],
  ['short', 'signpost'],
  ['short', 'calls'],
  ['short', 'outcry'],
  ['short', 'they'],
  ['short', 'past'],
  ['short', 'predicate'],
  ['shows', 'signpost'],
  ['joins', 'signpost'],
  ['strange', 'author'],
  ['late', 'author'],
  ['lineStart', 'states'],
  ['lineStart', 'signpost'],
  ['lineStart', 'joins'],
  ['lineStart', 'past'],
  ['lineStart', 'loose'],
  ['lineEnd', 'loose'],
  ['short', 'loose'],
  ['states', 'loose'],
  ['past', 'loose'],
  ['sharesSome', 'loose'],
  ['they', 'loose'],
  ['strangers', 'authors'],
  ['press', 'subject'],
  ['short', 'subject'],
  ['signpost', 'subject'],
  ['author', 'past'],
  ['says', 'press'],
  ['capitals', 'past'],
  ['tiny', 'they'],
  ['you', 'past'],
  ['matesOut', 'short'],
];

/** Products of two features of a line that the model weighs beside the features themselves. */
export const FEATURE_PAIRS: readonly string[] = PAIRS.map(([a, b]) => `${a}*${b}`);

/** A line's features in the order of `names`, which may hold pairs. */
export function featureRow(f: LineFeatures, names: readonly (readonly string[])[]): number[] {
  return names.map(([a = '', b]) => (f[a] ?? 0) * (b === undefined ? 1 : (f[b] ?? 0)));
}

/** Names of features as `featureRow` reads them. */
export function readNames(names: readonly string[]): string[][] {
  return names.map((name) => name.split('*'));
}
