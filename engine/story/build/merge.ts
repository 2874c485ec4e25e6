import { relativesOf } from '../../text/words';
import { type Difference, differences } from './facts';
import type { Likeness, Telling } from './telling';
import type { Terms } from './terms';

/** Claims of different accounts that tell one particular. */
export interface Cluster {
  /** At most one telling an account in all of them together. */
  readonly versions: readonly (readonly Telling[])[];
  /** What the versions differ in, `ours` being the first's; null where there is one. */
  readonly difference: Difference | null;
  /** Whom a text must name besides to carry it. */
  readonly slots?: readonly (readonly string[])[];
}

/**
 * Likeness from which two claims are one detail, and that any two claims of a detail must have. Of pairs of claims on labelled pages
 * (train, tune) nine of ten this like share a detail.
 */
const SAME = 0.5;
const KIN = 0.42;
/** With one value put in the place of the other, claims that contradict each other are this like. */
const BUT_FOR_ONE = 0.5;
/** Content words in common, people and everyday words not counted, below which likeness is chance; and their worth in nats. */
const LEAST_SHARED = 2;
const LEAST_WORTH = 9;
/** Claims that are compared closely; more of them are a book. */
const MOST = 1500;

interface Link {
  readonly a: number;
  readonly b: number;
  readonly p: number;
}

/** Merges what different accounts say alike; every telling is in exactly one cluster. Surest links first; ties in reading order. */
export function merge(
  tellings: readonly Telling[],
  terms: Terms,
  likeness: Likeness,
): readonly Cluster[] {
  const near = neighbours(tellings.slice(0, MOST), terms);
  const same: Link[] = [];
  const split: (Link & { readonly difference: Difference })[] = [];
  const known = new Map<string, number>();
  for (const [a, b] of near) {
    const [x, y] = [tellings[a], tellings[b]];
    if (!x || !y || !quoteAlike(x, y)) continue;
    const found = differences(x.facts, y.facts, x.text, y.text);
    const [difference] = found;
    if (!difference) {
      const p = likeness(x.text, y.text);
      known.set(`${a} ${b}`, p);
      if (p >= SAME) same.push({ a, b, p });
    } else if (found.length === 1 && sameRole(x, y, difference, terms)) {
      const p = likeness(x.text, y.text.replace(difference.theirs, difference.ours));
      if (p >= BUT_FOR_ONE) split.push({ a, b, p, difference });
    }
  }
  const groups = link(tellings, same, (a, b) => known.get(a < b ? `${a} ${b}` : `${b} ${a}`) ?? 0);
  return pair(tellings, groups, split);
}

/** Pairs of different accounts that share enough rare words, by an inverted index. */
function neighbours(tellings: readonly Telling[], terms: Terms): [number, number][] {
  const at = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  tellings.forEach((telling, b) => {
    const shared = new Map<number, { count: number; worth: number }>();
    for (const stem of new Set(terms.of(telling).map((term) => term.stem)))
      for (const [kin, strength] of [
        [stem, 1] as const,
        ...relativesOf(stem).map((one) => [one.stem, one.strength] as const),
      ])
        for (const a of at.get(kin) ?? []) {
          const sum = shared.get(a) ?? { count: 0, worth: 0 };
          shared.set(a, {
            count: sum.count + 1,
            worth: sum.worth + strength * Math.min(terms.worth(stem), terms.worth(kin)),
          });
        }
    for (const [a, { count, worth }] of shared)
      if (tellings[a]?.account !== telling.account && count >= LEAST_SHARED && worth >= LEAST_WORTH)
        pairs.push([a, b]);
    for (const stem of new Set(terms.of(telling).map((term) => term.stem)))
      at.set(stem, [...(at.get(stem) ?? []), b]);
  });
  return pairs;
}

/** Complete linkage: a group takes in another only where every two of their claims are alike and no account comes twice. */
function link(
  tellings: readonly Telling[],
  links: Link[],
  likenessOf: (a: number, b: number) => number,
): number[][] {
  const groupOf = tellings.map((_, i) => [i]);
  links.sort((x, y) => y.p - x.p || x.a - y.a || x.b - y.b);
  for (const { a, b } of links) {
    const [one, other] = [groupOf[a], groupOf[b]];
    if (!one || !other || one === other) continue;
    const accounts = new Set(one.map((i) => tellings[i]?.account));
    const fits = other.every(
      (j) => !accounts.has(tellings[j]?.account) && one.every((i) => likenessOf(i, j) >= KIN),
    );
    if (!fits) continue;
    one.push(...other);
    for (const j of other) groupOf[j] = one;
  }
  return [...new Set(groupOf)].map((group) => group.sort((a, b) => a - b));
}

const turned = ({ type, ours, theirs, at }: Difference): Difference => ({
  type,
  ours: theirs,
  theirs: ours,
  at: [at[1], at[0]],
});

/** Of the words of the shorter quotation, the share that one speech quoted twice has in common. */
const SAME_QUOTE = 0.6;

/** Whether two quotations can be one: the same speech holds many remarks. True where one of the claims quotes nothing. */
function quoteAlike({ quote: a }: Telling, { quote: b }: Telling): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared >= SAME_QUOTE * Math.min(one.size, other.size);
}

/** How far from a value the words stand that say what it is of, in UTF-16 units. */
const BESIDE = 40;

/** Whether two values have a word beside them in common: "reported in January" is no answer to "talked since November". */
function sameRole(a: Telling, b: Telling, { at }: Difference, terms: Terms): boolean {
  const beside = (telling: Telling, place: number) =>
    terms.of(telling).filter(({ start, end }) => start <= place + BESIDE && end >= place - BESIDE);
  const theirs = beside(b, at[1]);
  return beside(a, at[0]).some(({ stem }) => theirs.some((one) => isKin(stem, one.stem)));
}

/** Whether two stems are one word or relatives. */
export const isKin = (a: string, b: string) =>
  a === b || relativesOf(a).some((one) => one.stem === b);

/** Makes two groups that differ in one value the versions of one detail, where no account is in both. */
function pair(
  tellings: readonly Telling[],
  groups: readonly number[][],
  splits: (Link & { readonly difference: Difference })[],
): Cluster[] {
  const groupOf = new Map(groups.flatMap((group) => group.map((i) => [i, group] as const)));
  const partner = new Map<number[], { other: number[]; difference: Difference }>();
  splits.sort((x, y) => y.p - x.p || x.a - y.a || x.b - y.b);
  for (const { a, b, difference } of splits) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (!one || !other || one === other || partner.has(one) || partner.has(other)) continue;
    const accounts = new Set(one.map((i) => tellings[i]?.account));
    if (other.some((j) => accounts.has(tellings[j]?.account))) continue;
    partner.set(one, { other, difference });
    partner.set(other, { other: one, difference: turned(difference) });
  }
  const told = (group: number[]) => group.flatMap((i) => tellings[i] ?? []);
  const done = new Set<number[]>();
  return groups.flatMap((group): Cluster[] => {
    if (done.has(group)) return [];
    const two = partner.get(group);
    if (!two) return [{ versions: [told(group)], difference: null }];
    done.add(two.other);
    return [{ versions: [told(group), told(two.other)], difference: two.difference }];
  });
}
