import type { KeptWorth } from '../../engine/split/claims/likely';
import { LINE_FEATURES } from '../../engine/split/claims/line-features';
import { type Phrasing, textOf } from '../../engine/split/claims/phrasing';
import idf from '../../engine/text/idf.json';
import type { Linear } from '../../engine/text/learned';
import type { LineRow } from './line-rows';
import { standardise } from './linear';
import { sparse, trainSparse } from './sparse';
import { readWordKinds } from './word-kinds';

/** The model of lines as it is kept: a regression on features, and what turns and stems add to it. */
export interface LineModel extends Linear {
  readonly turns: KeptWorth;
  readonly stems: KeptWorth;
}

/** Penalty on the weight of a feature, and of a turn, a stem or a kind of words; half and twice as much do alike. */
const RIDGE = 150;
const WORDS_RIDGE = 20;
/** What a line counts that the model is not asked about: it shows what furniture and claims look like all the same. */
const RULED = 0.5;
/** What a line counts that is shown again in another setting: it is no other line. */
const AGAIN = 0.5;
/** What a line counts that was put into an article: they are short and hard, and on pages far more of their like are claims. */
const PUT = { claim: 3.5, furniture: 1.5 };
/** Lines that a turn or a stem must be met in. */
const LEAST = 6;
/** Weights of turns and stems are kept in such steps; what is under two of them is left out, which costs nothing. */
const STEP = 0.04;
/** Inverse document frequency. */
const RAREST = 8.5;

/** Stems that a text is likely to have one of; rarer ones go without what their kind is worth, or the file would be long. */
const USUAL = idf.buckets.slice(0, RAREST / idf.step).flatMap((stems) => stems.split(' '));

let kinds: ReadonlyMap<string, string> | null = null;

/** Furniture or claim, from labelled lines: features, turns, stems and kinds of words in one regression. */
export function learnLines(rows: readonly LineRow[]): LineModel {
  const names = LINE_FEATURES;
  const counts = rows.map(countOf);
  const { mean, scale, standard } = standardise(
    rows.map(({ features }, i) => ({ x: [...features], weight: counts[i] ?? 0 })),
  );
  kinds ??= readWordKinds();
  const kindOf = kinds;
  const firsts = rows.filter(({ kind }) => kind !== 'again');
  const turns = numbered(
    firsts.map(({ phrasing }) => turnsOf(phrasing)),
    names.length,
  );
  const stems = numbered(
    firsts.map(({ phrasing }) => [...phrasing.stems]),
    names.length + turns.size,
  );
  const end = names.length + turns.size + stems.size;
  const ofKind = new Map([...new Set(kindOf.values())].sort().map((kind, i) => [kind, end + i]));
  const cells = rows.map(({ phrasing }, i) => {
    const all = new Map<number, number>();
    const add = (column: number | undefined) => {
      if (column !== undefined) all.set(column, (all.get(column) ?? 0) + 1);
    };
    for (const turn of turnsOf(phrasing)) add(turns.get(turn));
    for (const stem of phrasing.stems) {
      add(stems.get(stem));
      add(ofKind.get(kindOf.get(stem) ?? ''));
    }
    return [...(standard[i] ?? []).map((value, k) => [k, value] as const), ...all];
  });
  const columns = end + ofKind.size;
  const w = trainSparse(
    sparse(columns, cells),
    rows.map(({ claim }) => (claim ? 0 : 1)),
    counts,
    Array.from({ length: columns }, (_, i) => (i < names.length ? RIDGE : WORDS_RIDGE)),
  );
  const at = (column: number | undefined) => (column === undefined ? 0 : (w[column] ?? 0));
  const words = new Set([...stems.keys(), ...USUAL]);
  const round = (value: number) => Number(value.toFixed(4));
  return {
    names,
    mean,
    scale,
    weights: names.map((_, i) => round(at(i))),
    bias: round(at(columns)),
    turns: kept([...turns].map(([turn, i]) => [turn, at(i)])),
    stems: kept(
      [...words].map((stem) => [
        stem,
        at(stems.get(stem)) + at(ofKind.get(kindOf.get(stem) ?? '')),
      ]),
    ),
  };
}

const turnsOf = ({ turns }: Phrasing): string[] => [...turns].map(textOf);

function countOf({ kind, ruled, claim }: LineRow): number {
  const byKind =
    kind === 'line' ? PUT[claim ? 'claim' : 'furniture'] : kind === 'again' ? AGAIN : 1;
  return byKind * (ruled ? RULED : 1);
}

/** What is met often enough, with the number of its column. */
function numbered(lists: readonly (readonly string[])[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  const often = [...counts].filter(([, n]) => n >= LEAST).map(([one]) => one);
  return new Map(often.sort().map((one, i) => [one, from + i]));
}

function kept(all: readonly (readonly [string, number])[]): KeptWorth {
  const byWeight = new Map<number, string[]>();
  for (const [one, weight] of all) {
    const steps = Math.round(weight / STEP);
    if (Math.abs(steps) >= 2) byWeight.set(steps, [...(byWeight.get(steps) ?? []), one]);
  }
  return [...byWeight]
    .sort(([a], [b]) => a - b)
    .map(([steps, ones]) => [Number((steps * STEP).toFixed(2)), ones.sort().join('|')]);
}
