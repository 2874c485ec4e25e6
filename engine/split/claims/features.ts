import type { Article } from '../../model';
import { type Token, tokenize } from '../../text/tokens';
import { echoes } from './echoes';
import type { Line } from './line';
import {
  AT,
  emptyFeatures,
  LINE_FEATURES,
  type LineFeature,
  type LineFeatures,
} from './line-features';
import { looks } from './looks';

/** What an article says of itself, beside its paragraphs. */
export type Masthead = Pick<Article, 'title' | 'outlet'>;

/** A line with what it says, and how that lies in the article. */
interface Reading {
  readonly line: Line;
  readonly features: LineFeatures;
}

/** Lines of one paragraph: furniture seldom shares one with the news. */
interface Mates {
  /** First line and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Share of its lines that rules took for no claims. */
  readonly out: number;
  /** By feature of `COMMON`. */
  readonly means: readonly number[];
}

/** Features whose mean over the paragraph counts beside the line's own: where these stand in a row, and where their means do. */
const COMMON = LINE_FEATURES.flatMap((name, mean) =>
  name.endsWith('.all') ? [{ own: AT[name.replace('.all', '') as LineFeature], mean }] : [],
);

/** Features of every line of an article, given why the rules took some of them for none. */
export function lineFeatures(
  all: readonly Line[],
  found: readonly (string | null)[],
  masthead: Masthead,
): (index: number) => LineFeatures {
  const read = readings(all, found, masthead);
  const paragraphs = together(read, found);
  const at = new Map(paragraphs.flatMap(({ from, to }, k) => numbers(from, to, k)));
  const outBefore = [0];
  for (const reason of found) outBefore.push((outBefore.at(-1) ?? 0) + Number(reason !== null));
  const last = paragraphs.length - 1;
  const echo = echoes(all, masthead.title);
  const yes = (test: boolean) => Number(test);
  return (i) => {
    const one = read[i];
    const k = at.get(i) ?? 0;
    const mates = paragraphs[k];
    if (!one || !mates) return emptyFeatures();
    const mateCount = mates.to - mates.from - 1;
    const taken = Number(found[i] !== null);
    const rest = all.length - i - 1;
    const row = one.features;
    echo(i, row);
    row[AT.second] = yes(k === 1);
    row[AT.third] = yes(k === 2);
    row[AT.last] = yes(k === last);
    row[AT.secondLine] = yes(i === 1);
    row[AT.lineStart] = yes(mateCount > 0 && i === mates.from);
    row[AT.lineEnd] = yes(mateCount > 0 && i === mates.to - 1);
    row[AT.mates] = Math.min(5, mateCount);
    row[AT.lineAt] = Math.min(5, i - mates.from);
    row[AT.paragraphLength] = Math.log2(1 + one.line.paragraph.length / LETTERS);
    row[AT.matesOut] = mateCount ? (mates.out * (mateCount + 1) - taken) / mateCount : 0;
    row[AT.previousOut] = paragraphs[k - 1]?.out ?? 0;
    row[AT.nextOut] = paragraphs[k + 1]?.out ?? 0;
    row[AT.outBefore] = i ? (outBefore[i] ?? 0) / i : 1;
    row[AT.outAfter] = rest ? ((outBefore.at(-1) ?? 0) - (outBefore[i + 1] ?? 0)) / rest : 1;
    row[AT.toEnd] = Math.min(NEAR, rest);
    row[AT.fromStart] = Math.min(NEAR, i);
    row[AT.afterBio] = yes(i > mates.from && (read[mates.from]?.features[AT.bio] ?? 0) > 0);
    COMMON.forEach(({ mean }, c) => {
      row[mean] = mates.means[c] ?? 0;
    });
    return row;
  };
}

/** Lines from an end of the page that are told apart. */
const NEAR = 6;
/** Letters of an English word with its blank. */
const LETTERS = 6;
/** So often a name stands in the lines when the article is about it. */
const HUB = 3;

function readings(
  all: readonly Line[],
  found: readonly (string | null)[],
  { title, outlet }: Masthead,
): Reading[] {
  const read = all.map((line) => {
    const { tokens } = line;
    const content = tokens.filter((t) => !t.stop);
    const names = content.filter((t) => t.capital && t.raw.length > 1);
    return { line, tokens, names, stems: content.map((t) => t.stem) };
  });
  const told = places(read, (i) => found[i] === null);
  const taken = places(read, (i) => found[i] !== null);
  const counts = new Map<string, number>();
  read.forEach(({ names }, i) => {
    if (found[i] === null)
      for (const { stem } of names) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  });
  const isHub = (stem: string) => (counts.get(stem) ?? 0) >= HUB;
  const inside = new Set(
    read.flatMap(({ names, tokens }) => names.filter((t) => t !== tokens[0]).map((t) => t.stem)),
  );
  const [titled, signed] = [contentOf(title), contentOf(outlet)];
  return read.map(({ line, tokens, names, stems }) => {
    const toldElsewhere = (stem: string) => elsewhere(told, stem, line);
    const anywhere = (stem: string) => toldElsewhere(stem) || elsewhere(taken, stem, line);
    // a first word may have its capital from the sentence
    const sure = names.filter((t) => t !== tokens[0] || inside.has(t.stem)).map((t) => t.stem);
    const known = sure.filter(toldElsewhere).length;
    const shared = stems.filter(anywhere).length;
    const small = tokens.filter((t) => !t.stop && !t.capital && toldElsewhere(t.stem)).length;
    const row = looks(line.text.length > READ ? cut(line) : line, tokens);
    row[AT.shared] = stems.length ? shared / stems.length : 0;
    row[AT.sharesSome] = Number(shared > 0);
    row[AT.sharesSmall] = Math.min(3, small);
    row[AT.known] = Math.min(3, known);
    row[AT.credited] = Math.min(2, sure.filter((s) => !toldElsewhere(s) && anywhere(s)).length);
    row[AT.hub] = Number(stems.some(isHub));
    row[AT.inTitle] = stems.length ? stems.filter((s) => titled.has(s)).length / stems.length : 0;
    row[AT.outlet] = Math.min(2, names.filter((t) => signed.has(t.stem)).length);
    row[AT.anchors] = ANCHORS.filter((place) => row[place]).length;
    const author = Boolean(row[AT.author] || row[AT.career]);
    row[AT.bio] = Number(author && opensStrange(line, tokens, anywhere));
    return { line, features: row };
  });
}

/** What ties a line to the news. */
const ANCHORS = [AT.known, AT.past, AT.when, AT.says, AT.quoted];

/** UTF-16 units; what makes a longer line stands before. */
const READ = 400;

function cut(line: Line): Line {
  const text = line.text.slice(0, READ);
  return { ...line, text, words: line.words.slice(0, text.split(' ').length) };
}

function contentOf(text: string | null): ReadonlySet<string> {
  return new Set(
    tokenize(text ?? '')
      .filter((t) => !t.stop)
      .map((t) => t.stem),
  );
}

/** In which paragraph a stem stands, of the lines chosen, or that it stands in several. */
function places(
  read: readonly { readonly line: Line; readonly stems: readonly string[] }[],
  chosen: (i: number) => boolean,
): Map<string, number> {
  const where = new Map<string, number>();
  read.forEach(({ line, stems }, i) => {
    if (!chosen(i)) return;
    for (const stem of stems) {
      const before = where.get(stem);
      if (before !== line.number) where.set(stem, before === undefined ? line.number : SEVERAL);
    }
  });
  return where;
}

const SEVERAL = -1;

/** Whether a stem stands in another paragraph than the line's. */
function elsewhere(where: ReadonlyMap<string, number>, stem: string, line: Line): boolean {
  const found = where.get(stem);
  return found !== undefined && found !== line.number;
}

/** "Jane Doe, a reporter for the Post, was arrested", "a columnist who once worked for the mayor": news of an author. */
const TOLD = /^[^,]+, (?:an? |the )[^,]+, (?:who )?\p{Ll}|(?:^|\s)who\s/u;

/** A full name opens the line that stands nowhere else in the article. */
function opensStrange(
  line: Line,
  [a, b]: readonly Token[],
  anywhere: (stem: string) => boolean,
): boolean {
  if (!a?.capital || !b?.capital || a.stop || b.stop || TOLD.test(line.text)) return false;
  return !anywhere(a.stem) && !anywhere(b.stem);
}

function together(read: readonly Reading[], found: readonly (string | null)[]): Mates[] {
  const out: Mates[] = [];
  for (let from = 0, to = 0; from < read.length; from = to) {
    while (read[to]?.line.number === read[from]?.line.number && to < read.length) to++;
    const own = read.slice(from, to);
    const mean = (place: number) =>
      own.reduce((sum, one) => sum + (one.features[place] ?? 0), 0) / own.length;
    out.push({
      from,
      to,
      out: found.slice(from, to).filter((reason) => reason !== null).length / own.length,
      means: COMMON.map((feature) => mean(feature.own)),
    });
  }
  return out;
}

function numbers(from: number, to: number, k: number): [number, number][] {
  return Array.from({ length: to - from }, (_, i) => [from + i, k]);
}
