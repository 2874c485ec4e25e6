import type { Story } from '../model';
import { ANCHOR, ANCHOR_ROLE, KIND_BITS, SECOND, type SpotFilter } from './filter';
import { gateOf, termsOf } from './story-terms';

/**
 * A name that more stories begin with leads to none of them, and a word that more stories have says nothing. At ten
 * thousand stories a look takes as long as it finds entries; with half as many the right story is missed (bench/README.md).
 */
const MOST_LED = 128;
const MOST_SHARED = 32;
/** As many of a story's rarest terms lead to it where its names are everybody's. */
const LEADS = 6;
/** More stories make a pattern that is slower than the table. */
const FEW = 8;

/** A filter with its ids at hand, to be written down. */
export interface BuiltFilter extends SpotFilter {
  readonly ids: readonly string[];
}

/** Builds the look-up for the always-on script from whole stories. */
export function buildFilter(stories: readonly Story[]): BuiltFilter {
  const filter = packFilter(
    stories.map(({ id }) => id),
    stories.map(termsOf),
  );
  const gates = stories.map(gateOf);
  // a story about nobody can be led to by any of its words
  const few = stories.length <= FEW && gates.every((gate) => gate.length > 0);
  return { ...filter, gate: few ? shortest(gates.flat()).join('|') : undefined };
}

/** Patterns without those that another is a part of: where the longer is found, the shorter is. */
function shortest(patterns: readonly string[]): string[] {
  const all = [...new Set(patterns)];
  return all.filter((one) => !all.some((other) => other !== one && one.includes(other)));
}

/** The same from terms (`termsOf`), which are all that has to be kept of a story for this. */
export function packFilter(
  ids: readonly string[],
  terms: readonly (readonly number[])[],
): BuiltFilter {
  const often = countStems(terms);
  const entries = terms.flatMap((own, story) =>
    kept(own, often).map((term): Entry => ({ term, story })),
  );
  // about one entry a bucket: a stem that is not there is told after one comparison
  const buckets = 2 ** Math.max(4, Math.ceil(Math.log2(entries.length + 1)));
  const bucketOf = ({ term }: Entry) => (term >>> KIND_BITS) & (buckets - 1);
  entries.sort((a, b) => bucketOf(a) - bucketOf(b) || a.term - b.term || a.story - b.story);
  const first = 2 + buckets;
  const data = new Uint32Array(first + 2 * entries.length).fill(
    first + 2 * entries.length,
    1,
    first,
  );
  data[0] = buckets - 1;
  let next = 0;
  entries.forEach((entry, at) => {
    for (; next <= bucketOf(entry); next++) data[1 + next] = first + 2 * at;
    data[first + 2 * at] = entry.term;
    data[first + 2 * at + 1] = entry.story;
  });
  return { ids, data };
}

interface Entry {
  readonly term: number;
  readonly story: number;
}

function countStems(terms: readonly (readonly number[])[]): Map<number, number> {
  const often = new Map<number, number>();
  for (const own of terms)
    for (const term of own) often.set(term >>> KIND_BITS, (often.get(term >>> KIND_BITS) ?? 0) + 1);
  return often;
}

/** A story's terms without those that are everybody's; where no name leads to it, its rarest terms do. */
function kept(terms: readonly number[], counts: ReadonlyMap<number, number>): number[] {
  const often = (term: number) => counts.get(term >>> KIND_BITS) ?? 0;
  const leads = (term: number) => (term & 7) <= ANCHOR_ROLE;
  const own = terms.filter((term) => often(term) <= (leads(term) ? MOST_LED : MOST_SHARED));
  if (own.some(leads)) return own;
  const rarest = new Set([...own].sort((a, b) => often(a) - often(b)).slice(0, LEADS));
  // another person's name stands for the one who is too well known
  const promoted = (term: number) => (term & ~7) | ((term & 7) === SECOND ? ANCHOR : ANCHOR_ROLE);
  return own.map((term) => (rarest.has(term) ? promoted(term) >>> 0 : term));
}
